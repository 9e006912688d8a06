import { describe, expect, it } from "vitest";
import { kurKecil } from "../../src/financing/programmes/kur/kecil";
import { kurKhusus } from "../../src/financing/programmes/kur/khusus";
import { kurMikro } from "../../src/financing/programmes/kur/mikro";
import { programmes } from "../../src/financing/programmes/programmes";
import { remedies } from "../../src/financing/remedies";
import type { Remedies } from "../../src/financing/types/remedy";
import { factChanges } from "../../src/vocabulary/factChanges";
import { refusal } from "../core/refusal";
import { type Applicant, pedagang } from "./cases";
import { programmeOf } from "./programmeOf";

const on = (facts: Applicant, asOf: string) => remedies(kurMikro, { ...pedagang, ...facts }, { asOf }) as Remedies;
const had = (kurMikroCount: number) => ({
  hadKur: true,
  kurMikroCount,
  kurMikroAccumulated: kurMikroCount * 100_000_000,
});
const graded = { cite: [{ regulation: "pp-7-2021", at: "contoh" }], evidence: "unverified" } as const;
const facts = { a: "rupiah", b: "rupiah", c: "rupiah", y: "yes-no", z: "yes-no", d: "date", o: ["p", "q"] } as const;
const all = { a: "ask", b: "ask", c: "fixed", y: "obtain", z: "fixed", d: "wait", o: "ask" } as const;

function steps(when: object, given: object, changes: object = all) {
  return stepsOf([when], given, changes).map(({ criterion, standing, ...step }) => step);
}

function stepsOf(conditions: readonly object[], given: object, changes: object = all) {
  const criteria = conditions.map((when, n) => ({ ...graded, id: `c${n}`, when: when as never }));
  const value = { criteria, notCovered: [] };
  const own = programmeOf({
    id: "own",
    facts,
    changes,
    periods: [{ ...graded, from: "2024-01-01", checkedOn: "2024-01-01", value }],
  });
  return (remedies(own, given as never, { asOf: "2024-03-05" }) as Remedies).remedies;
}

describe("remedies of KUR mikro", () => {
  it("asks for at most 100 million rupiah (Permenko 1/2023 Pasal 35 ayat (4) huruf b)", () => {
    const found = on({ plafon: 100_000_001, kurMikroOutstanding: 0 }, "2024-03-05").remedies;
    expect(found[0]).toEqual({
      criterion: "plafon-paling-banyak-100-juta",
      kind: "change",
      fact: "plafon",
      alternative: 0,
      to: { atMost: 100_000_000 },
      open: false,
      standing: "cited",
    });
  });

  it("asks for more than 10 million rupiah: one rupiah more", () => {
    const found = on({ plafon: 10_000_000 }, "2024-03-05").remedies;
    expect(found.map(({ criterion, to }) => [criterion, to])).toEqual([
      ["plafon-di-atas-10-juta", { atLeast: 10_000_001 }],
    ]);
  });

  it("leaves what is outstanding room, or has it paid off as far as is needed (Pasal 24 ayat (1))", () => {
    const facts = { ...had(1), creditRunning: true, otherCreditRunning: false, runningCreditCurrent: true };
    const found = on({ ...facts, plafon: 60_000_000, kurMikroOutstanding: 60_000_000 }, "2024-03-05").remedies;
    expect(found.map(({ fact, alternative, to }) => [fact, alternative, to])).toEqual([
      ["plafon", 0, { atMost: 40_000_000 }],
      ["kurMikroOutstanding", 1, { atMost: 40_000_000 }],
    ]);
  });

  it.each([
    ["2023-09-06", "2024-03-06", "same"],
    ["2024-01-02", "2024-07-02", "same"],
    ["2023-08-31", "2024-02-29", "same"],
    ["2025-02-09", "2025-08-09", "other"],
  ])("waits for six months from %s until %s", (businessStartedOn, from, ruleThen) => {
    const asOf = businessStartedOn === "2023-08-31" ? "2024-02-28" : ruleThen === "other" ? "2025-08-07" : "2024-03-05";
    expect(on({ businessStartedOn }, asOf).remedies).toEqual([
      {
        criterion: "usia-usaha-6-bulan",
        kind: "wait",
        fact: "businessStartedOn",
        alternative: 0,
        from,
        ruleThen,
        open: false,
        standing: "cited",
      },
    ]);
  });

  it("registers an NPWP, or asks for no more than 50 million rupiah", () => {
    const found = on({ plafon: 50_000_001, hasNpwp: false }, "2026-02-01").remedies;
    expect(found.map(({ kind, fact, alternative, to }) => [kind, fact, alternative, to])).toEqual([
      ["change", "plafon", 0, { atMost: 50_000_000 }],
      ["obtain", "hasNpwp", 1, true],
    ]);
  });

  it("names an occupation and past accesses as what cannot be changed", () => {
    const found = on({ ...had(4), occupation: "polri", sector: "perdagangan" }, "2024-03-05").remedies;
    expect(found.map(({ criterion, kind, fact }) => [criterion, kind, fact])).toEqual([
      ["batas-penerimaan", "none", "kurMikroCount"],
      ["batas-penerimaan", "none", "sector"],
      ["bukan-asn-tni-polri", "none", "occupation"],
    ]);
  });

  it("has none where nothing fails, and none where no rule was in force", () => {
    expect(on({}, "2024-03-05")).toMatchObject({ status: "eligible", remedies: [] });
    expect(remedies(kurMikro, {}, { asOf: "2024-03-05" })).toMatchObject({ status: "unknown", remedies: [] });
    expect(remedies(kurMikro, {}, { asOf: "2021-12-31" })).toMatchObject({ status: "no-rule", why: "before-first" });
  });
});

describe("remedies of a programme of one's own", () => {
  it("takes the smallest set of changes of each alternative", () => {
    const when = {
      any: [
        {
          all: [
            { fact: "a", atMost: 5 },
            { fact: "y", is: true },
          ],
        },
        { fact: "b", atLeast: 3 },
      ],
    };
    expect(steps(when, { a: 9, b: 2, y: false })).toEqual([
      { kind: "change", fact: "b", alternative: 0, to: { atLeast: 3 }, open: false },
      { kind: "change", fact: "a", alternative: 1, to: { atMost: 5 }, open: false },
      { kind: "obtain", fact: "y", alternative: 1, to: true, open: false },
    ]);
    // What holds already need not be done.
    expect(steps(when, { a: 5, b: 2, y: false }).map(({ fact }) => fact)).toEqual(["y", "b"]);
  });

  it("names of a way that is barred what bars it alone", () => {
    const fixed = { fact: "z", is: true };
    const barred = [{ kind: "none", fact: "z", alternative: 0, open: false }];
    expect(steps({ all: [fixed, { fact: "a", atMost: 5 }] }, { z: false, a: 9 })).toEqual(barred);
    expect(steps({ all: [{ fact: "a", atMost: 5 }, fixed] }, { z: false, a: 9 })).toEqual(barred);
    // One that may turn out so does not bar the way.
    expect(steps({ all: [fixed, { fact: "c", atMost: 5 }] }, { z: false })).toEqual(barred);
  });

  it("heals criteria one by one, though others fail, and breaks none that holds", () => {
    const failing = [
      { fact: "a", atMost: 5 },
      { fact: "b", atLeast: 3 },
      { fact: "z", is: true },
    ];
    const tell = (conditions: readonly object[]) =>
      stepsOf(conditions, { a: 9, b: 2, z: false }).map(({ criterion, kind, fact, to }) => [criterion, kind, fact, to]);
    expect(tell(failing)).toEqual([
      ["c0", "change", "a", { atMost: 5 }],
      ["c1", "change", "b", { atLeast: 3 }],
      ["c2", "none", "z", undefined],
    ]);
    expect(
      tell([
        { fact: "a", atMost: 5 },
        { fact: "a", atLeast: 9 },
      ]),
    ).toEqual([["c0", "none", "a", undefined]]);
  });

  it("turns what stands under not, and so many of several", () => {
    expect(steps({ not: { fact: "a", atMost: 5 } }, { a: 5 })).toMatchObject([{ to: { atLeast: 6 } }]);
    expect(steps({ not: { fact: "o", is: "p" } }, { o: "p" })).toMatchObject([{ to: "q" }]);
    const two = {
      atLeast: 2,
      of: [
        { fact: "a", atMost: 5 },
        { fact: "b", atMost: 5 },
        { fact: "z", is: true },
      ],
    };
    expect(steps(two, { a: 9, b: 9, z: true }).map(({ fact, alternative }) => [fact, alternative])).toEqual([
      ["a", 0],
      ["b", 1],
    ]);
  });

  it("reckons a share in whole rupiah, and half a rupiah as it stands", () => {
    const when = { share: "a", of: "b", atMost: 0.7 };
    expect(steps(when, { a: 8, b: 11 }).map(({ fact, to }) => [fact, to])).toEqual([
      ["a", { atMost: 7 }],
      ["b", { atLeast: 12 }],
    ]);
    expect(steps({ sum: ["a", "c"], atMost: 10 }, { a: 10, c: "0.5" })).toMatchObject([{ to: { atMost: "9.5" } }]);
  });

  it("says that amounts must change together, and that one rests on what is not known", () => {
    expect(steps({ sum: ["a", "b"], atMost: 10 }, { a: 11, b: 11 })).toEqual([
      { kind: "change", fact: "a", alternative: 0, open: false },
      { kind: "change", fact: "b", alternative: 0, open: false },
    ]);
    expect(steps({ sum: ["a", "c"], atMost: 10 }, { a: 11 })).toEqual([
      { kind: "change", fact: "a", alternative: 0, open: true },
    ]);
    expect(
      steps(
        {
          all: [
            { fact: "a", atMost: 5 },
            { fact: "z", is: true },
          ],
        },
        { a: 9 },
      ),
    ).toEqual([
      { kind: "change", fact: "a", alternative: 0, to: { atMost: 5 }, open: false },
      { kind: "none", fact: "z", alternative: 0, to: true, open: true },
    ]);
  });

  it("leaves open what cannot be changed and may turn out so, in a sum as alone", () => {
    const way = (when: object) => steps({ all: [{ fact: "a", atMost: 5 }, when] }, { a: 9 });
    for (const when of [
      { fact: "c", atMost: 10 },
      { sum: ["c"], atMost: 10 },
    ] as const) {
      expect(way(when).map(({ kind, fact, open }) => [kind, fact, open])).toEqual([
        ["change", "a", false],
        ["none", "c", true],
      ]);
    }
  });

  it("gives the bound itself where not every value within it will do", () => {
    const when = {
      all: [
        { fact: "a", atLeast: 6 },
        { fact: "a", atMost: 8 },
      ],
    };
    expect(steps(when, { a: 3 })).toEqual([{ kind: "change", fact: "a", alternative: 0, to: 6, open: false }]);
  });

  it("knows no way to obtain a no, nor to turn a day that has passed", () => {
    expect(steps({ fact: "y", is: false }, { y: true })).toEqual([
      { kind: "none", fact: "y", alternative: 0, open: false },
    ]);
    expect(steps({ fact: "d", onOrBefore: "2023-01-01" }, { d: "2023-01-02" })).toMatchObject([{ kind: "none" }]);
    expect(steps({ not: { fact: "d", monthsBeforeAsOf: 1 } }, { d: "2023-01-02" })).toMatchObject([{ kind: "none" }]);
  });

  it("waits until the last day that a range allows, and without a day where there is none", () => {
    const when = { fact: "d", monthsBeforeAsOf: 6 };
    const range = { d: { atLeast: "2024-01-01", atMost: "2024-01-31" } };
    expect(steps(when, range)).toMatchObject([{ kind: "wait", from: "2024-07-31", open: true }]);
    expect(steps(when, { d: { atLeast: "2024-01-01" } })).toEqual([
      { kind: "wait", fact: "d", alternative: 0, open: true },
    ]);
  });

  it("counts a fact that no table tells of as fixed", () => {
    expect(steps({ fact: "a", atMost: 5 }, { a: 9 }, {})).toMatchObject([{ kind: "none", fact: "a" }]);
  });
});

it("has a table for every fact of the library's programmes", () => {
  const names = programmes.flatMap((one) => [...Object.keys(one.facts), ...Object.keys(one.memberFacts ?? {})]);
  expect(Object.keys(factChanges).sort()).toEqual([...new Set(names)].sort());
});

it("refuses as assess does", () => {
  expect(() => remedies(kurKhusus as never, {}, { asOf: "2024-03-05" })).toThrow(
    refusal("invalid-rule", ["programme"]),
  );
  expect(() => remedies(kurMikro, { plafonn: 1 } as object, { asOf: "2024-03-05" })).toThrow(
    refusal("unknown-fact", ["plafonn"]),
  );
  expect(() => remedies(kurMikro, {}, { asOf: "2024-02-30" })).toThrow(refusal("invalid-date", ["asOf"]));
});

describe("a remedy that would break what holds is none", () => {
  const kinds = (facts: object, programme = kurKecil) => {
    const outcome = remedies(programme, facts, { asOf: "2025-09-01" });
    return outcome.status === "no-rule" ? [] : outcome.remedies.map(({ criterion, kind }) => [criterion, kind]);
  };

  it("KUR kecil begins above 100 million: with 450 million behind it, no plafon is small enough", () => {
    const found = kinds({ plafon: 120_000_000, kurKecilAccumulated: 450_000_000, sugarCaneFarmer: false });
    expect(found.map(([criterion]) => criterion)).toContain("akumulasi-500-juta");
    expect(new Set(found.map(([, kind]) => kind))).toEqual(new Set(["none"]));
  });

  it("with 399,999,999 behind it, one that is 1 rupiah above the limit still does", () => {
    expect(kinds({ plafon: 120_000_000, kurKecilAccumulated: 399_999_999, sugarCaneFarmer: false })).toEqual([
      ["akumulasi-500-juta", "change"],
    ]);
  });
});
