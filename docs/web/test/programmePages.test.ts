import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { programmes } from "../../../src/financing/programmes/programmes";
import { programmeTerms } from "../../../src/financing/programmes/programmeTerms";
import { en } from "../../../src/messages/en/en";
import { citeText } from "../../../src/messages/phrases/citeText";
import { conditionText } from "../../../src/messages/phrases/conditionText";
import { root } from "../../../test/house/sourceFiles";

interface Page {
  readonly name: string;
  readonly title: string;
  readonly markdown: string;
}

const { programmePages }: { programmePages: () => Page[] } = await import(
  /* @vite-ignore */ `${root}docs/web/pages/programmes.js`
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

describe.each(programmeTerms.map((terms) => ({ id: terms.id, terms })))("the page of $id", ({ id, terms }) => {
  const markdown = pages.find(({ name }) => name === id)?.markdown ?? "";

  it.each(terms.periods.map((period) => ({ from: period.from, period })))(
    "says all terms and documents from $from",
    ({ period: { from, until, value } }) => {
      const days = `From ${en.formats.day(from)} ${until ? `to ${en.formats.day(until)}` : "on"}`;
      const section = sectionOf(markdown, days);
      const rows = (name: string) => section.split("\n").filter((line) => line.startsWith(`| ${name} | `));
      for (const [name, { length }] of Object.entries(value.terms ?? {})) {
        expect(rows(en.financing.terms[name] ?? "no wording"), name).toHaveLength(length);
      }
      for (const { document, cite, evidence } of value.documents ?? []) {
        const [row] = rows(en.financing.documents[document] ?? "no wording").filter((line) =>
          line.includes(`${citeText(cite, en)} | ${evidence} |`),
        );
        expect(row, document).toBeDefined();
      }
      for (const one of value.notCovered) expect(section).toContain(`(\`${one}\`)`);
    },
  );
});

it("writes the rates of the three provinces from their days on, by hand from the press of 2026", () => {
  const page = pages.find(({ name }) => name === "kur-khusus")?.markdown;
  expect(page).toContain("0% from 1 January 2026, 3% from 1 January 2027, 6% from 1 January 2028");
  expect(page).toContain("; akad from 1 January 2026 to 31 December 2026");
});

it("are documents of the site, in the order of the library", () => {
  const [, front = ""] = readFileSync(`${root}docs/programmes.md`, "utf8").split("---\n");
  const children = [...front.matchAll(/^ {2}- \.\/generated\/programmes\/(.+)\.md$/gm)].map(([, name]) => name);
  expect(children).toEqual(pages.map(({ name }) => name));
});

it("writes rates in per cent and tenors in months", () => {
  const page = pages.find(({ name }) => name === "kpp-permintaan")?.markdown;
  expect(page).toContain("| effective rate a year | 6% | otherwise, or always |");
  expect(page).toContain("| tenor for investment | at most 60 months | otherwise, or always |");
});
