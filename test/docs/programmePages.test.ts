import { describe, expect, it } from "vitest";
import { programmes } from "../../src/financing/programmes";
import { citeText } from "../../src/messages/citeText";
import { conditionText } from "../../src/messages/conditionText";
import { en } from "../../src/messages/en/en";
import { root } from "../sourceFiles";

interface Page {
  readonly name: string;
  readonly title: string;
  readonly markdown: string;
}

const { programmePages }: { programmePages: () => Page[] } = await import(
  /* @vite-ignore */ `${root}docs/pages/programmes.js`
);
const pages = programmePages();

/** The part of a page that is about one period, from its heading to the next. */
function sectionOf(markdown: string, heading: string): string {
  const start = markdown.indexOf(`\n## ${heading}\n`);
  expect(start, heading).toBeGreaterThan(-1);
  const end = markdown.indexOf("\n## ", start + 1);
  return markdown.slice(start, end);
}

/** The row of a table that is about this id. */
function rowOf(section: string, id: string): string {
  return section.split("\n").find((line) => line.startsWith("| ") && line.includes(` \`${id}\` `)) ?? "";
}

it("writes a page for each programme, the same each time", () => {
  expect(pages.map(({ name }) => name)).toEqual(programmes.map(({ id }) => id));
  expect(programmePages()).toEqual(pages);
  for (const { title, markdown } of pages) {
    expect(markdown.startsWith(`---\ntitle: ${JSON.stringify(title)}\n---\n\n# ${title}\n`)).toBe(true);
    expect(markdown).toContain(en.financing.screening);
  }
});

it("writes tables whose rows have as many cells as their heads, and nothing that is no text", () => {
  for (const { name, markdown } of pages) {
    for (const block of markdown.split("\n\n").filter((part) => part.startsWith("| "))) {
      const widths = block.split("\n").map((line) => line.split(" | ").length);
      expect(new Set(widths).size, `${name}: ${block}`).toBe(1);
    }
    expect(markdown).not.toMatch(/undefined|null|NaN|\[object/);
  }
});

describe.each(programmes.map((programme, n) => ({ id: programme.id, programme, page: pages[n] as Page })))(
  "the page of $id",
  ({ programme, page }) => {
    it.each(programme.periods.map((period) => ({ from: period.from, period })))(
      "says all of the period from $from",
      ({ period: { from, until, evidence, fromEvidence, cite, checkedOn, note, value } }) => {
        const days = `From ${en.formats.day(from)} ${until ? `to ${en.formats.day(until)}` : "on"}`;
        const section = sectionOf(page.markdown, days);
        expect(section).toContain(citeText(cite, en));
        expect(section).toContain(`Evidence of the text: ${evidence}; first day: ${fromEvidence ?? evidence}`);
        expect(section).toContain(`Last checked ${en.formats.day(checkedOn)}`);
        expect(section).toContain(note ?? "");
        for (const { id, when, ...graded } of [...value.criteria, ...(value.memberCriteria ?? [])]) {
          const row = rowOf(section, id);
          const name = en.financing.criteria[id] ?? "no wording";
          const source = `${citeText(graded.cite, en)} | ${graded.evidence} |`;
          for (const part of [name, conditionText(when, en), source, graded.note ?? ""]) {
            expect(row, id).toContain(part);
          }
        }
        for (const [name, rows] of Object.entries(value.terms ?? {})) {
          const written = section.split("\n").filter((line) => line.startsWith(`| ${en.financing.terms[name]} | `));
          expect(
            written.map((line) => line.split(" | ")[4]),
            name,
          ).toEqual(rows.map((row) => row.evidence));
        }
        for (const id of value.notCovered) expect(section).toContain(`- ${en.law.notCovered[id]} (\`${id}\`)`);
      },
    );
  },
);

it("writes rates in per cent and tenors in months", () => {
  const page = pages.find(({ name }) => name === "kpp-permintaan")?.markdown;
  expect(page).toContain("| effective rate a year | 6% | otherwise, or always |");
  expect(page).toContain("| tenor for investment | at most 60 months | otherwise, or always |");
});
