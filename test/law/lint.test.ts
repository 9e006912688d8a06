import { describe, expect, it } from "vitest";
import { programmes } from "../../src/financing/programmes/programmes";
import { programmeTerms } from "../../src/financing/programmes/programmeTerms";
import type { Regulation } from "../../src/law/regulations/regulation";
import { regulations } from "../../src/law/regulations/regulations";
import { bpsWorkers } from "../../src/size/law/bpsWorkers";
import { statuteSizes } from "../../src/size/law/statute";
import { changed } from "./lint/changed";
import { type LawData, lawData } from "./lint/lawData";
import { lintLaw } from "./lint/lintLaw";
import { lintRegulations } from "./lint/lintRegulations";
import { longUnchecked } from "./lint/longUnchecked";
import { partsIn } from "./lint/partsIn";
import { sample } from "./lint/sample";

const laws = await lawData();

describe("the law data", () => {
  it("holds the size regimes", () => {
    expect(laws).toEqual(expect.arrayContaining([statuteSizes, bpsWorkers]));
  });

  it("has one id for each timeline and programme, and terms under that of their programme", () => {
    const terms: readonly unknown[] = programmeTerms;
    const others = laws.filter((law) => !terms.includes(law));
    expect(new Set(others.map(({ id }) => id)).size).toBe(others.length);
    const ids = programmeTerms.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(programmes.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
    expect(laws).toEqual(expect.arrayContaining([...programmeTerms]));
  });

  it.each(programmes)("has no terms or documents in the programme $id itself", ({ periods }) => {
    expect(periods.filter(({ value }) => "terms" in value || "documents" in value)).toEqual([]);
  });

  it.each(programmeTerms)(
    "has terms of $id for the periods of the programme, on the same days and evidence",
    (terms) => {
      const programme = programmes.find(({ id }) => id === terms.id);
      const headOf = ({ value: _, ...head }: { readonly value: object }) => head;
      expect(terms.periods.map(headOf)).toEqual(programme?.periods.map(headOf));
    },
  );

  it.each(laws)("of $id is sound", (law) => {
    expect(lintLaw(law)).toEqual([]);
  });

  it.each(laws)("of $id is frozen at every depth", (law) => {
    const loose = partsIn(law, law.id).filter(({ object }) => !Object.isFrozen(object));
    expect(loose.map(({ path }) => path)).toEqual([]);
  });

  it("names only sound regulations", () => {
    expect(lintRegulations(regulations)).toEqual([]);
  });

  it("shows what was last checked over twelve months before the newest check", () => {
    const old = longUnchecked({ regulations, laws });
    // biome-ignore lint/suspicious/noConsole: the list is for those who keep the data.
    if (old.length > 0) console.info(`Last checked long ago:\n${old.join("\n")}`);
    expect(old).toEqual([...old].sort());
  });
});

describe("the lint accepts", () => {
  it.each<[string, string, unknown]>([
    ["a closed last period", "periods.1.until", "2026-12-31"],
    ["a period without a gap before it", "periods.0.until", "2023-12-31"],
    ["a grade of the first day", "periods.0.fromEvidence", "unverified"],
    ["a value checked on the day of the gathering", "periods.0.checkedOn", "2026-11-24"],
    ["two citations", "periods.0.cite", [...citation("Pasal 1"), ...citation("Pasal 2")]],
    ["a period of one day", "gaps.0.note", "a note"],
  ])("%s", (_, path, value) => {
    expect(lintLaw(changed(sample, path, value))).toEqual([]);
  });

  it("periods that meet", () => {
    const meeting = changed(changed(sample, "periods.1.from", "2024-01-01"), "gaps", []);
    expect(lintLaw(meeting)).toEqual([]);
  });
});

const period = "periods.1.value";
const sampleFaults: [problem: string, path: string, value: unknown][] = [
  // Citations and grades.
  ["sample.periods.0: expected a citation beside the grade", "periods.0.cite", undefined],
  ["sample.periods.0.cite: expected one citation or more", "periods.0.cite", []],
  ["sample.periods.0: expected a grade beside the citation", "periods.0.evidence", undefined],
  ["sample.periods.0.evidence: expected a grade", "periods.0.evidence", "certain"],
  ["sample.periods.0.fromEvidence: expected a grade", "periods.0.fromEvidence", "none"],
  ["sample.periods.0.cite: expected a registered regulation", "periods.0.cite.0.regulation", "uu-1-1900"],
  ["sample.periods.0.cite: expected an article", "periods.0.cite.0.at", " "],
  ["sample.gaps.0: expected a citation beside the grade", "gaps.0.cite", undefined],
  ["sample.gaps.0: expected a grade and a citation", "gaps.0", { id: "x", from: "2024-01-01", until: "2024-01-31" }],
  [`sample.${period}.terms.rate.1: expected a citation beside the grade`, `${period}.terms.rate.1.cite`, undefined],
  [`sample.${period}.criteria.0: expected a grade beside the citation`, `${period}.criteria.0.evidence`, undefined],
  [`sample.${period}.memberCriteria.0.cite: expected one citation or more`, `${period}.memberCriteria.0.cite`, []],
  [`sample.${period}.terms.rate.1: expected a grade and a citation`, `${period}.terms.rate.1`, { then: 0.06 }],
  [
    `sample.${period}.plafon: expected a grade and a citation`,
    `${period}.criteria.1`,
    { id: "plafon", when: { fact: "plafon", atMost: 100 } },
  ],
  // Days.
  ["sample.periods.0.from: expected a day", "periods.0.from", "2023-02-29"],
  ["sample.periods.0.until: expected a day", "periods.0.until", "2023-12"],
  ["sample.periods.0: expected from <= until", "periods.0.from", "2024-01-01"],
  ["sample.periods.0: expected checkedOn", "periods.0.checkedOn", undefined],
  ["sample.periods.0.checkedOn: expected a day", "periods.0.checkedOn", "2024-06-31"],
  ["sample.periods.0.checkedOn: expected no day to come", "periods.0.checkedOn", "2026-11-25"],
  [
    `sample.${period}.memberCriteria.0.checkedOn: expected no day to come`,
    `${period}.memberCriteria.0.checkedOn`,
    "2027-01-01",
  ],
  // Order.
  ["sample: expected a period", "periods", []],
  ["sample.periods.1: expected to begin after the one before", "periods.0.until", "2024-02-01"],
  ["sample.periods.1: expected to begin after the one before", "periods.0.until", undefined],
  ["sample.periods.1: expected to begin after the one before", "periods.1.from", "2022-01-01"],
  ["sample: expected a gap from 2024-01-01 to 2024-01-31", "gaps", []],
  ["sample: expected a gap from 2024-01-01 to 2024-01-31", "gaps.0.from", "2024-01-02"],
  ["sample: expected a gap from 2024-01-01 to 2024-01-31", "gaps.0.until", "2024-01-30"],
  ["sample: expected no gap from 2024-01-01 to 2024-02-01", "gaps.0.until", "2024-02-01"],
  ["sample: expected a gap from 2023-12-31 to 2024-01-31", "periods.0.until", "2023-12-30"],
  ["sample: expected one gap januari", "gaps", [sample.gaps?.[0], sample.gaps?.[0]]],
  // Criteria and terms.
  ["sample: expected declared facts", "facts", undefined],
  [`sample.${period}: expected one criterion plafon`, `${period}.criteria.0.id`, "plafon"],
  [`sample.${period}: expected one criterion plafon`, `${period}.memberCriteria.0.id`, "plafon"],
  [
    `sample.${period}.criteria: plafon at when.fact: expected a declared fact`,
    `${period}.criteria.1.when.fact`,
    "plafond",
  ],
  [
    `sample.${period}.memberCriteria: anggota-plafon at when.fact: expected a declared fact`,
    `${period}.memberCriteria.0.when.fact`,
    "plafon",
  ],
  [
    `sample.${period}: terms.rate.0 at when: expected a whole number from 0 on`,
    `${period}.terms.rate.0.when.atMost`,
    0.5,
  ],
  [`sample.${period}.terms.rate: expected a row`, `${period}.terms.rate`, []],
  [`sample.${period}.terms.rate.0: expected a condition or the last row`, `${period}.terms.rate.0.when`, undefined],
  [`sample.${period}.terms.rate.1: expected then`, `${period}.terms.rate.1.then`, undefined],
  [`sample.${period}.terms.rate.1: expected a grade beside the citation`, `${period}.terms.rate.1.evidence`, undefined],
  [
    `sample.${period}: terms.rate.0 at when.fact: expected a declared fact`,
    `${period}.terms.rate.0.when.fact`,
    "plafon",
  ],
  [
    `sample.${period}.terms.rate.1: expected a share of 1, or such rates by first day`,
    `${period}.terms.rate.1.then`,
    6,
  ],
  [
    `sample.${period}.terms.rate.1: expected a share of 1, or such rates by first day`,
    `${period}.terms.rate.1.then`,
    [
      { from: "2027-01-01", rate: 0 },
      { from: "2026-01-01", rate: 0.03 },
    ],
  ],
  [
    `sample.${period}.terms.rate.1: expected a share of 1, or such rates by first day`,
    `${period}.terms.rate.1.then`,
    [{ from: "2027-01-01", rate: 3 }],
  ],
  [
    `sample.${period}.terms.rate.1.then.0.from: expected a day`,
    `${period}.terms.rate.1.then`,
    [{ from: "2027-02-29", rate: 0 }],
  ],
  [
    `sample.${period}.terms.workingCapitalMonths.0: expected a whole number from 1 on`,
    `${period}.terms.workingCapitalMonths.0.then`,
    0.5,
  ],
  [`sample.${period}.terms.grace.0: expected an option`, `${period}.terms.grace.0.then`, 3],
  [
    `sample.${period}.terms.subsidy.0: expected a share of 1, or an option`,
    `${period}.terms.subsidy`,
    [{ then: 5, cite: citation("Pasal 1"), evidence: "law-text" }],
  ],
  [`sample.${period}.terms.grace.0: expected an option`, `${period}.terms.grace.0.then`, []],
  [`sample.${period}.terms.rate.0.until: expected a day`, `${period}.terms.rate.0.until`, "2026-13-01"],
  [
    `sample.${period}.terms.fee: expected a term`,
    `${period}.terms.fee`,
    [{ then: 1, cite: citation("Pasal 1"), evidence: "law-text" }],
  ],
  [`sample.${period}.documents.0: expected a citation beside the grade`, `${period}.documents.0.cite`, undefined],
  [`sample.${period}.documents.0: expected a grade beside the citation`, `${period}.documents.0.evidence`, undefined],
  [`sample.${period}.documents.0: expected a grade and a citation`, `${period}.documents.0`, { document: "npwp" }],
  [`sample.${period}.documents.0: expected an id in kebab-case`, `${period}.documents.0.document`, "NPWP"],
  [
    `sample.${period}: documents.npwp at when.fact: expected a declared fact`,
    `${period}.documents.0.when.fact`,
    "plafon",
  ],
  [
    `sample.${period}: expected one document npwp`,
    `${period}.documents`,
    [documentOf("npwp"), documentOf("nik"), documentOf("npwp")],
  ],
  [`sample.${period}: expected slik once among what is not covered`, `${period}.notCovered`, ["slik", "slik"]],
  ["sample.periods.1: expected batas under the id that it had before", `${period}.criteria.1.id`, "batas"],
];

const size = "periods.1.value";
const ascending = "whole limits that ascend, for all classes but the largest, in order";
const atMost = (mikro: number, kecil: number, menengah: number) => ({ mikro, kecil, menengah });
const sizeFaults: [problem: string, path: string, value: unknown][] = [
  [`statute.${size}.limits.0: expected a citation beside the grade`, `${size}.limits.0.cite`, undefined],
  [`statute.${size}.limits.0: expected a grade beside the citation`, `${size}.limits.0.evidence`, undefined],
  [
    `statute.${size}.limits.0.cite: expected one citation or more`,
    `${size}.limits.0`,
    { measure: "modalUsaha", atMost: atMost(1, 2, 3) },
  ],
  [`statute.${size}.largest.cite: expected one citation or more`, `${size}.largest`, {}],
  [`statute.${size}.uses.0.cite: expected an article`, `${size}.uses.0.cite.0.at`, ""],
  [`statute.${size}.exclusions.2: expected a citation beside the grade`, `${size}.exclusions.2.cite`, undefined],
  [`statute.${size}.limits.0.atMost: expected ${ascending}`, `${size}.limits.0.atMost.kecil`, 1_000_000_000],
  [`statute.${size}.limits.1.atMost: expected ${ascending}`, `${size}.limits.1.atMost.menengah`, 0.5],
  [`statute.${size}.limits.1.atMost: expected ${ascending}`, `${size}.limits.1.atMost.mikro`, undefined],
  [`statute.${size}.limits.1.atMost: expected ${ascending}`, `${size}.limits.1.atMost.mikro`, -1],
  [`statute.${size}.limits.1.measure: expected a declared amount or count`, `${size}.limits.1.measure`, "omzet"],
  [
    `statute.${size}.limits.1.measure: expected a measure that has no other limits`,
    `${size}.limits.1.measure`,
    "modalUsaha",
  ],
  [
    `statute.${size}.uses.1.measures.0: expected a measure with limits, any or all`,
    `${size}.limits.1.measure`,
    "tenagaKerja",
  ],
  [
    `statute.${size}.uses: expected one use for each age for facilities`,
    `${size}.uses.2.establishedSince`,
    "2021-02-03",
  ],
  [`statute.${size}.uses: expected one use for each age for facilities`, `${size}.uses.1.establishedBefore`, undefined],
  [`statute.${size}.uses: expected one use for each age for facilities`, `${size}.uses.1.purpose`, "registration"],
  [`statute.${size}.uses: expected one use for each age for registration`, `${size}.uses.0.purpose`, "facilities"],
  [
    `statute.${size}.uses.1.establishedBefore: expected an existing day as YYYY-MM-DD`,
    `${size}.uses.1.establishedBefore`,
    "2021-02-30",
  ],
  [
    `statute.${size}.exclusions.1.id: expected one rule of this id on a day`,
    `${size}.exclusions.0.until`,
    "2025-10-01",
  ],
  [`statute.${size}.exclusions.0.until: expected a day from the first on`, `${size}.exclusions.0.until`, "2021-06-01"],
  [`statute.${size}.notCovered: expected each id once`, `${size}.notCovered.0`, "annualising"],
  ["statute: expected a gap from 2020-11-02 to 2021-02-01", "gaps", []],
  ["statute: expected a gap from 2020-11-01 to 2021-02-01", "periods.0.until", "2020-10-31"],
  ["statute.periods.1: expected to begin after the one before", "periods.0.until", "2021-02-02"],
];

describe("the lint reports", () => {
  it("nothing about the sample as it stands", () => {
    expect(lintLaw(sample)).toEqual([]);
  });

  it.each(sampleFaults)("in a programme: %s (%s = %j)", (problem, path, value) => {
    expect(lintLaw(changed(sample, path, value))).toContain(problem);
  });

  it.each(sizeFaults)("in a size regime: %s (%s = %j)", (problem, path, value) => {
    expect(lintLaw(changed(statuteSizes as unknown as LawData, path, value))).toContain(problem);
  });

  it.each<[problem: string, path: string, value: unknown]>([
    ["uu-20-2008: expected once", "0.id", "uu-20-2008"],
    ["bps-workers: expected a grade", "0.evidence", undefined],
    ["bps-workers: expected a title", "0.title", ""],
    ["bps-workers: expected checkedOn", "0.checkedOn", undefined],
    ["bps-workers.checkedOn: expected no day to come", "0.checkedOn", "2026-11-25"],
    ["bps-workers.from: expected a day", "0.from", "1000"],
    ["bps-workers: expected from <= until", "0.until", "0999-01-01"],
    ["kemenkopukm-idea: expected by first day", "0.from", "2008-07-05"],
    ["BPS: expected an id in kebab-case", "0.id", "BPS"],
  ])("in the registry: %s", (problem, path, value) => {
    expect(lintRegulations(changed<readonly Regulation[]>(regulations, path, value))).toContain(problem);
  });

  it("every citation that is taken away, wherever it stands", () => {
    // Two periods and a gap; four limits, two largest, four uses, six exclusions. And one of each for BPS, without a gap.
    for (const [timeline, count] of [[statuteSizes, 19] as const, [bpsWorkers, 4] as const]) {
      const law = timeline as unknown as LawData;
      const cited = partsIn(law, "").filter(({ object }) => "cite" in object);
      expect(cited).toHaveLength(count);
      for (const { path } of cited) {
        for (const name of ["cite", "evidence"]) {
          expect(lintLaw(changed(law, `${path.slice(1)}.${name}`, undefined)), `${path}.${name}`).not.toEqual([]);
        }
      }
    }
  });

  it.each(programmeTerms)("every citation and grade that is taken away from a row of the terms of $id", (terms) => {
    const rows = partsIn(terms, "").filter(({ object }) => "then" in object || "document" in object);
    const stated = terms.periods.flatMap(({ value }) => [...Object.values(value.terms ?? {}), value.documents ?? []]);
    expect(rows).toHaveLength(stated.flat().length);
    expect(rows.length).toBeGreaterThan(0);
    for (const { path } of rows) {
      for (const name of ["cite", "evidence"]) {
        const broken = changed(terms as unknown as LawData, `${path.slice(1)}.${name}`, undefined);
        expect(lintLaw(broken), `${path}.${name}`).not.toEqual([]);
      }
    }
  });

  it("what was checked over twelve months before the newest check", () => {
    // The newest is of 2024-06-01: twelve months before is not yet long ago.
    expect(longUnchecked(sample)).toEqual([]);
    const member = "periods.0.value.memberCriteria.0";
    expect(longUnchecked(changed(sample, `${member}.checkedOn`, "2023-05-31"))).toEqual([`2023-05-31 ${member}`]);
  });
});

function documentOf(document: string) {
  return { document, cite: citation("Pasal 1"), evidence: "law-text" };
}

function citation(at: string) {
  return [{ regulation: "pp-7-2021", at }];
}
