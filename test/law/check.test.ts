import { describe, expect, it } from "vitest";
import { kurMikro, kurMikroTerms } from "../../src/financing/programmes/kur/mikro";
import { programmes } from "../../src/financing/programmes/programmes";
import { programmeTerms } from "../../src/financing/programmes/programmeTerms";
import type { Regulation } from "../../src/law/regulations/regulation";
import { regulations } from "../../src/law/regulations/regulations";
import { bpsWorkers } from "../../src/size/law/bpsWorkers";
import { statuteSizes } from "../../src/size/law/statute";
import { changed } from "./check/changed";
import { checkLaw } from "./check/checkLaw";
import { checkRegistry } from "./check/checkRegistry";
import { type LawData, lawData } from "./check/lawData";
import { longUnchecked } from "./check/longUnchecked";
import { partsIn } from "./check/partsIn";

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
    "has terms of $id for the periods and gaps of the programme, on the same days and evidence",
    (terms) => {
      const programme = programmes.find(({ id }) => id === terms.id);
      const headOf = ({ value: _, ...head }: { readonly value: object }) => head;
      expect(terms.periods.map(headOf)).toEqual(programme?.periods.map(headOf));
      expect(terms.gaps).toEqual(programme?.gaps);
    },
  );

  it.each(laws)("of $id is sound", (law) => {
    expect(checkLaw(law)).toEqual([]);
  });

  it.each(laws)("of $id is frozen at every depth", (law) => {
    const loose = partsIn(law, law.id).filter(({ object }) => !Object.isFrozen(object));
    expect(loose.map(({ path }) => path)).toEqual([]);
  });

  it("names only sound regulations", () => {
    expect(checkRegistry(regulations)).toEqual([]);
  });

  it("shows what was last checked over twelve months before the newest check", () => {
    const old = longUnchecked({ regulations, laws });
    // biome-ignore lint/suspicious/noConsole: the list is for those who keep the data.
    if (old.length > 0) console.info(`Last checked long ago:\n${old.join("\n")}`);
    expect(old).toEqual([...old].sort());
  });
});

const [period, terms] = ["periods.2.value", "periods.2.value.terms"];
const [inFirst, inLast] = ["periods.0.value", "periods.3.value"];

describe("the check reports", () => {
  // What the checkers of each kind report is tested with them; here, that they are asked about our law.
  it.each<[problem: string, law: object, path: string, value: unknown]>([
    ["periods.0.cite: expected one citation or more", kurMikro, "periods.0.cite", []],
    [
      "periods.3.from: expected a day after the last one of the period before",
      kurMikro,
      "periods.3.from",
      "2026-01-12",
    ],
    [`${terms}.rate: expected one row or more`, kurMikroTerms, `${terms}.rate`, []],
    ["gaps: expected a gap from 2020-11-02 to 2021-02-01", statuteSizes, "gaps", []],
    // What is asked of our law alone.
    ["periods.0.checkedOn: expected no day to come", kurMikro, "periods.0.checkedOn", "2026-12-02"],
    [`${period}.criteria.0: expected an id in kebab-case`, kurMikro, `${period}.criteria.0.id`, "Usaha_Produktif"],
    [
      "periods.1: expected plafon-di-atas-10-juta under the id that it had before",
      kurMikro,
      "periods.0.value.criteria.0.id",
      "lebih-dari-10-juta",
    ],
    [`${period}.documents.0: expected an id in kebab-case`, kurMikroTerms, `${period}.documents.0.document`, "NPWP"],
    [`${terms}.rate.0: expected less than the whole`, kurMikroTerms, `${terms}.rate.0.then`, 1],
    [
      `${terms}.rate.0.then.0: expected less than the whole`,
      kurMikroTerms,
      `${terms}.rate.0.then`,
      [{ from: "2025-01-01", rate: 1 }],
    ],
    [
      `${inLast}.criteria.2.evidence: expected unverified, for it was not read`,
      kurMikro,
      `${inLast}.criteria.2.evidence`,
      "law-text",
    ],
    [
      `${inFirst}.unread.0.evidence: expected unverified, for it was not read`,
      kurMikro,
      `${inFirst}.unread.0.evidence`,
      "secondary",
    ],
    [
      `${inFirst}.unread.0: expected the articles of the text`,
      kurMikro,
      `${inFirst}.unread.0.cite.0.at`,
      "Pasal 24 ayat (1)",
    ],
    ["gaps: expected each id once", statuteSizes, "gaps", [...statuteSizes.gaps, ...statuteSizes.gaps]],
  ])("%s", (problem, law, path, value) => {
    expect(checkLaw(changed(law as LawData, path, value))).toContain(problem);
  });

  it.each(laws)("every citation that is taken away from $id", (law) => {
    const cited = partsIn(law, "").filter(({ object }) => "cite" in object);
    expect(cited.length).toBeGreaterThan(0);
    for (const { path } of cited) {
      const at = `${path.slice(1)}.cite`;
      expect(checkLaw(changed(law, at, undefined))).toContain(`${at}: expected one citation or more`);
    }
  });

  it.each<[problem: string, path: string, value: unknown]>([
    ["uu-20-2008: expected once", "0.id", "uu-20-2008"],
    ["bps-workers: expected a grade", "0.evidence", undefined],
    ["bps-workers: expected a title", "0.title", ""],
    ["bps-workers: expected days", "0.checkedOn", undefined],
    ["bps-workers: expected no day to come", "0.checkedOn", "2026-12-02"],
    ["bps-workers: expected days", "0.from", "1000"],
    ["bps-workers: expected from <= until", "0.until", "0999-01-01"],
    ["kemenkopukm-idea: expected by first day", "0.from", "2008-07-05"],
    ["uu-20-2008: expected an official page", "5.url", "https://pasal.id/uu-20-2008"],
    ["uu-20-2008: expected an official page", "5.url", "peraturan.bpk.go.id"],
    ["BPS: expected an id in kebab-case", "0.id", "BPS"],
  ])("in the registry: %s", (problem, path, value) => {
    expect(checkRegistry(changed<readonly Regulation[]>(regulations, path, value))).toContain(problem);
  });

  it("what was checked over twelve months before the newest check", () => {
    const law = { periods: [{ checkedOn: "2024-06-01" }, { checkedOn: "2023-06-01" }] };
    // Twelve months before is not yet long ago.
    expect(longUnchecked(law)).toEqual([]);
    expect(longUnchecked(changed(law, "periods.1.checkedOn", "2023-05-31"))).toEqual(["2023-05-31 periods.1"]);
  });
});
