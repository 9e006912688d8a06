import { describe, expect, it } from "vitest";
import * as library from "../../../src/index";
import { en } from "../../../src/messages/en/en";
import { root } from "../../../test/house/sourceFiles";

interface GradedValue {
  readonly of: string;
  readonly what: string;
  readonly evidence: string;
  readonly checkedOn: string | null;
  readonly cite: readonly { readonly regulation: string; readonly at: string }[];
}
const { gradedValues }: { gradedValues: () => GradedValue[] } = await import(`${root}docs/web/pages/gradedValues.js`);
const { regulationsPage }: { regulationsPage: () => string } = await import(`${root}docs/web/pages/regulationsPage.js`);
const { sureTable }: { sureTable: (grade: string) => string } = await import(`${root}docs/web/pages/sureTable.js`);
const { programmeTree }: { programmeTree: (programme: unknown) => string } = await import(
  `${root}docs/web/pages/programmeTree.js`
);

const rowsOf = (table: string) => table.trim().split("\n").slice(2);

describe("the page of the evidence", () => {
  it("lists as many values of each grade as the constants hold, and the days that are graded apart", () => {
    // Counted in the JSON of the constants, which knows nothing of how the page walks them.
    const all = new Set<unknown>(Object.values(library));
    const lists = (one: unknown) => Array.isArray(one) && one.some((part) => all.has(part));
    const json = JSON.stringify([...all].filter((one) => typeof one === "object" && !lists(one)));
    for (const grade of library.evidenceGrades) {
      const held = json.match(new RegExp(`"(?:evidence|fromEvidence|untilEvidence)":"${grade}"`, "g")) ?? [];
      expect(rowsOf(sureTable(grade)), grade).toHaveLength(held.length);
    }
  });

  it("gives a check to every value that cites an article, and names every value", () => {
    const values = gradedValues();
    expect(values.filter(({ cite, checkedOn }) => cite.length > 0 && !checkedOn)).toEqual([]);
    expect(values.filter(({ of, what }) => !of || !what)).toEqual([]);
  });

  it("begins with what was checked longest ago", () => {
    const days = rowsOf(sureTable("secondary")).map((row) =>
      Number(row.split(" | ").at(-1)?.replace(" |", "") || Infinity),
    );
    expect(days).toEqual([...days].sort((a, b) => b - a));
  });

  // By hand, from src/size/law/statute.ts: Pasal 35 ayat (3) was read, and last checked on 2026-09-28, 64 days before the
  // latest look at any law, which was on 2026-12-01.
  it("has the limits of modal usaha among what was read in the text", () => {
    expect(rowsOf(sureTable("law-text"))).toContain(
      "| statute | limits of modalUsaha | 2021-02-02 | Pasal 35 ayat (3) PP Nomor 7 Tahun 2021 | 2026-09-28 | 64 |",
    );
  });
});

describe("the page of the regulations", () => {
  const page = regulationsPage();
  const sectionOf = (title: string) => page.split("\n## ").find((part) => part.startsWith(`${title}\n`)) ?? "";

  it.each(library.regulations.map(({ id, title }) => ({ id, title })))("has $id with its days", ({ id, title }) => {
    const regulation = library.regulations.find((one) => one.id === id);
    const section = sectionOf(title);
    expect(section).toContain(`Id \`${id}\`.`);
    expect(section).toContain(`(${regulation?.evidence}, checked ${regulation?.checkedOn})`);
  });

  it("lists every value that cites it", () => {
    for (const { title, id } of library.regulations) {
      const citing = gradedValues().filter(({ cite }) => cite.some(({ regulation }) => regulation === id));
      const section = sectionOf(title);
      expect(
        citing.filter(({ what }) => !section.includes(`| ${what} |`)).map(({ what }) => what),
        id,
      ).toEqual([]);
    }
  });
});

describe.each(library.programmes.map((programme) => ({ id: programme.id, programme })))(
  "the tree of $id",
  ({ programme }) => {
    it("has every criterion of the newest period, in words too", () => {
      const text = programmeTree(programme);
      const rules = programme.periods.at(-1)?.value;
      const description = /<desc[^>]*>([^<]*)</.exec(text)?.[1] ?? "";
      for (const { id } of [...(rules?.criteria ?? []), ...(rules?.memberCriteria ?? [])]) {
        expect(description).toContain(`${en.financing.criteria[id]}: `);
      }
      expect(text).not.toMatch(/undefined|NaN|\[object/);
      expect(text).toContain("prefers-color-scheme: dark");
    });
  },
);
