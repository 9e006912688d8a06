import { describe, expect, it } from "vitest";
import type { LawTexts } from "../../../src/financing/programmes/cells";
import { programmeThrough } from "../../../src/financing/programmes/programmeThrough";
import { termsThrough } from "../../../src/financing/programmes/termsThrough";

const facts = { plafon: "rupiah" } as const;
const head = { evidence: "secondary", checkedOn: "2024-01-01" } as const;
const texts = {
  2020: { ...head, from: "2020-01-01", until: "2021-12-31", cite: ["pp-7-2021 Pasal 1"] },
  2022: { ...head, from: "2022-01-01", until: "2023-12-31", cite: ["pp-7-2021 Pasal 2"] },
  2024: { ...head, from: "2024-01-01" },
} as const satisfies LawTexts;
const cite = { 2024: ["uu-20-2008 Pasal 6 ayat (1) huruf a"] } as const;
const pasal3 = { regulation: "pp-7-2021", at: "Pasal 3" };
const atMost = (limit: number) => ({ fact: "plafon", atMost: limit }) as const;
const read = { cite: ["pp-7-2021 Pasal 3"], evidence: "law-text" } as const;

describe("rules side by side", () => {
  const programme = programmeThrough({
    id: "x",
    facts,
    texts,
    cite,
    rules: [
      { id: "as", when: atMost(1), in: { 2020: read, 2022: { as: 2020 }, 2024: { as: 2022 } } },
      {
        id: "own",
        when: atMost(1),
        in: { 2020: { notAsked: read }, 2022: "unread", 2024: { ...read, when: atMost(2) } },
      },
    ],
    notCovered: { left: [2022], all: [2020, 2022, 2024], last: [2024] },
  });
  const [first, second, third] = programme.periods;

  it("become a period for each text, with its articles parsed", () => {
    expect(programme.periods.map(({ from }) => from)).toEqual(["2020-01-01", "2022-01-01", "2024-01-01"]);
    expect(first?.cite).toEqual([{ regulation: "pp-7-2021", at: "Pasal 1" }]);
    expect(third?.cite).toEqual([{ regulation: "uu-20-2008", at: "Pasal 6 ayat (1) huruf a" }]);
  });

  it("stand as cited, as in another text, as not asked, or as not read", () => {
    const rule = { id: "as", when: atMost(1), cite: [pasal3], evidence: "law-text" };
    expect([first, second].map((period) => period?.value.criteria)).toEqual([[rule], [rule]]);
    expect(third?.value.criteria).toEqual([rule, { ...rule, id: "own", when: atMost(2) }]);
    expect(first?.value.notAsked).toEqual([{ id: "own", cite: [pasal3], evidence: "law-text" }]);
    const pasal2 = { regulation: "pp-7-2021", at: "Pasal 2" };
    expect(second?.value.unread).toEqual([{ id: "own", cite: [pasal2], evidence: "unverified" }]);
    expect([first?.value.unread, second?.value.notAsked, third?.value.notAsked]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("say what was not read, each id once", () => {
    const ids = programme.periods.map(({ value }) => [...value.notCovered].sort());
    expect(ids).toEqual([["all"], ["all", "left"], ["all", "last"]]);
  });

  it("are frozen at every depth", () => {
    expect(Object.isFrozen(third?.value.criteria[1]?.cite[0])).toBe(true);
  });
});

describe("a rule stands in a text as", () => {
  const lift = { cite: ["pp-7-2021 Pasal 9"], evidence: "secondary" } as const;
  const pasal9 = { regulation: "pp-7-2021", at: "Pasal 9" };
  const inLast = (in2020: object, in2022: object, in2024: object) =>
    programmeThrough({
      id: "x",
      facts,
      texts,
      cite,
      rules: [{ id: "own", when: atMost(1), in: { 2020: in2020, 2022: in2022, 2024: in2024 } as never }],
      notCovered: {},
    }).periods[2]?.value.criteria[0];
  const rule = { id: "own", when: atMost(1), cite: [pasal3], evidence: "law-text" };

  it("presumed: without a grade, with that of the text before, however long ago it was read", () => {
    const presumed = { ...rule, evidence: "unverified", evidenceBefore: "law-text", standing: "presumed" };
    expect(inLast(read, read, { presumed: 2022 })).toEqual(presumed);
    expect(inLast(read, { as: 2020 }, { presumed: 2022 })).toEqual(presumed);
    expect(inLast(read, { presumed: 2020 }, { presumed: 2022 })).toEqual(presumed);
    expect(inLast(read, { as: 2020, liftable: lift }, { presumed: 2022 })).toEqual(presumed);
    expect(inLast(read, { inPart: read }, { presumed: 2022 })).toEqual(presumed);
    expect(inLast(read, { ...read, checkedOn: "2024-05-01" }, { presumed: 2022 })).toEqual(presumed);
  });

  it("presumed with the condition of the text before", () => {
    expect(inLast(read, { ...read, when: atMost(7) }, { presumed: 2022 })).toMatchObject({ when: atMost(7) });
  });

  it("liftable: with the articles that ask, and those that lift", () => {
    const liftable = { ...rule, standing: "liftable", liftable: { cite: [pasal9], evidence: "secondary" } };
    expect(inLast(read, read, { as: 2022, liftable: lift })).toEqual(liftable);
    expect(inLast(read, "unread" as never, { ...read, liftable: lift })).toEqual(liftable);
  });

  it("in part: at its grade, with a condition of its own", () => {
    expect(inLast(read, read, { inPart: { ...read, when: atMost(3) } })).toEqual({
      ...rule,
      when: atMost(3),
      standing: "in-part",
    });
  });
});

it("terms side by side give the rows and documents of each text", () => {
  const terms = termsThrough({
    id: "x",
    facts,
    texts,
    cite,
    terms: { rate: [{ when: atMost(5), then: 0.03, in: { 2020: read, 2022: null, 2024: { ...read, then: 0.06 } } }] },
    documents: [{ document: "nik", in: { 2020: { uncovered: "papers" }, 2022: read, 2024: null } }],
    notCovered: {},
  });
  const row = { when: atMost(5), then: 0.03, cite: [pasal3], evidence: "law-text" };
  expect(terms.periods.map(({ value }) => value)).toEqual([
    { terms: { rate: [row] }, notCovered: ["papers"] },
    { terms: {}, documents: [{ document: "nik", cite: [pasal3], evidence: "law-text" }], notCovered: [] },
    { terms: { rate: [{ ...row, then: 0.06 }] }, notCovered: [] },
  ]);
});

it("a figure that is presumed, liftable or in part is given without a grade", () => {
  const lift = { cite: ["pp-7-2021 Pasal 9"], evidence: "secondary" } as const;
  const terms = termsThrough({
    id: "x",
    facts,
    texts,
    cite,
    terms: {
      rate: [{ then: 0.03, in: { 2020: read, 2022: { as: 2020, liftable: lift }, 2024: { presumed: 2020 } } }],
      tenorWeeks: [{ then: 50, in: { 2020: read, 2022: { inPart: read }, 2024: null } }],
    },
    notCovered: {},
  });
  const rows = terms.periods.map(({ value: { terms: found } }) => [found?.rate?.[0], found?.tenorWeeks?.[0]]);
  const grades = rows.map((row) => row.map((one) => one && [one.standing ?? "cited", one.evidence]));
  expect(grades).toEqual([
    [
      ["cited", "law-text"],
      ["cited", "law-text"],
    ],
    [
      ["liftable", "unverified"],
      ["in-part", "unverified"],
    ],
    [["presumed", "unverified"], undefined],
  ]);
});
