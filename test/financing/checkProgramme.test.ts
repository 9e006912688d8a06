import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessCluster } from "../../src/financing/assessCluster";
import { checkProgramme } from "../../src/financing/checkProgramme";
import { defineProgramme } from "../../src/financing/defineProgramme";
import { programmes } from "../../src/financing/programmes/programmes";
import type { ProgrammeData } from "../../src/financing/types/programme";
import { refusal } from "../core/refusal";
import { changed } from "../law/check/changed";

const graded = { cite: [{ regulation: "pergub-7-2024", at: "Pasal 2" }], evidence: "unverified" };
const value = {
  criteria: [
    { id: "most", when: { fact: "plafon", atMost: 10 }, ...graded },
    { id: "two", when: { count: { fact: "ready", is: true }, atLeast: 2 }, ...graded },
  ],
  memberCriteria: [{ id: "ready", when: { fact: "ready", is: true }, ...graded, checkedOn: "2024-01-01" }],
  terms: {
    rate: [
      { when: { fact: "share", atMost: 5 }, then: 0.03, ...graded },
      { when: { fact: "share", atMost: 9 }, from: "2024-03-01", until: "2024-03-31", then: null, ...graded },
      { then: 0.06, ...graded },
    ],
    subsidy: [{ then: 0.1, ...graded }],
  },
  documents: [
    { document: "npwp", when: { fact: "share", moreThan: 5 }, ...graded },
    { document: "nik", ...graded },
  ],
  notCovered: ["slik"],
};
const data: unknown = {
  id: "own",
  facts: { plafon: "rupiah", sector: ["a", "b"] },
  memberFacts: { ready: "yes-no", share: "rupiah" },
  changes: { plafon: "ask" },
  regulations: [{ id: "pergub-7-2024", title: "Peraturan Gubernur Nomor 7 Tahun 2024" }],
  periods: [
    { from: "2023-01-01", until: "2023-12-31", checkedOn: "2024-01-01", value, ...graded },
    {
      from: "2024-02-01",
      fromEvidence: "secondary",
      checkedOn: "2024-01-01",
      value: structuredClone(value),
      ...graded,
    },
  ],
  gaps: [{ id: "januari", from: "2024-01-01", until: "2024-01-31", ...graded }],
};
type Data = ProgrammeData<{ plafon: "rupiah" }, { ready: "yes-no" }>;

describe("checkProgramme", () => {
  it("finds nothing wrong with the programmes of the library, nor with a sound one of one's own", () => {
    for (const programme of programmes) expect(checkProgramme(programme)).toEqual([]);
    expect(checkProgramme(data)).toEqual([]);
  });

  // By the semantics: an exception behind a fact and its negation is sound, and better written otherwise.
  describe("advises against an exception behind a fact and its negation", () => {
    const when = {
      any: [
        {
          all: [
            { fact: "sector", is: "a" },
            { fact: "plafon", atMost: 5 },
          ],
        },
        {
          all: [
            { fact: "sector", is: "b" },
            { fact: "plafon", atMost: 10 },
          ],
        },
      ],
    };
    const guarded = changed(data, "periods.1.value.criteria.0.when", when);
    const advice = {
      path: ["periods", 1, "value", "criteria", 0, "when"],
      expected: "sector not both plain and negated",
      advice: true,
    };

    it("in the list, which defineProgramme does not refuse", () => {
      expect(checkProgramme(guarded)).toEqual([advice]);
      const own = defineProgramme(guarded as Data);
      const facts = { cluster: { sector: "b", plafon: 10 }, members: [{ ready: true }, { ready: true }] };
      expect(assessCluster(own, facts as never, { asOf: "2024-03-05" }).status).toBe("eligible");
    });

    it("beside what is wrong with the days, which is refused", () => {
      const overlapping = changed(guarded, "periods.1.from", "2023-12-31");
      const at = ["periods", 1, "from"];
      expect(checkProgramme(overlapping)).toContainEqual(advice);
      expect(checkProgramme(overlapping).map(({ path }) => path)).toContainEqual(at);
      expect(() => defineProgramme(overlapping as Data)).toThrow(refusal("invalid-rule", at));
    });
  });

  const rules = "periods.1.value";
  const criterion = `${rules}.criteria.0`;
  it.each<[path: string, value: unknown, at?: string]>([
    ["id", ""],
    ["id", undefined],
    ["fact", {}],
    ["facts", []],
    ["facts.plafon", "uang", "facts.plafon"],
    ["facts.sector", []],
    ["facts.sector", ["a", "a"]],
    ["facts.sector", ["a", 1]],
    ["facts.members", "count"],
    ["facts.a b", "count"],
    ["memberFacts", "ready"],
    ["changes.plafond", "ask"],
    ["changes.plafon", "buy"],
    ["regulations", {}],
    ["regulations.0.id", "pp-7-2021"],
    ["regulations.0.id", "Pergub 7"],
    ["regulations.0.title", " "],
    ["periods", []],
    ["periods", null],
    ["periods.0", null],
    ["periods.0.value", null],
    ["periods.0.from", "2023-02-29"],
    ["periods.0.from", undefined],
    ["periods.0.checkedOn", undefined],
    ["periods.0.until", "2022-12-31"],
    ["periods.0.until", undefined, "periods.1.from"],
    ["periods.1.from", "2023-12-31"],
    ["periods.1.from", "2024-01-31", "gaps.0"],
    ["gaps", [], "gaps"],
    ["gaps.0.from", undefined],
    ["gaps.0.id", 1],
    ["periods.0.cite", []],
    ["periods.0.cite", undefined],
    ["periods.0.cite.0.regulation", "pergub-8-2024"],
    ["periods.0.cite.0.at", ""],
    ["periods.0.evidence", undefined],
    ["periods.0.evidence", "certain"],
    ["periods.1.fromEvidence", "certain"],
    ["periods.0.note", 1],
    ["periods.0.rules", {}],
    [`${rules}.criteria`, undefined],
    [`${rules}.criteria`, {}],
    [`${rules}.notCovered`, undefined],
    [`${rules}.notCovered`, ["slik", "slik"]],
    [`${rules}.term`, {}],
    [criterion, null],
    [`${criterion}.id`, ""],
    [`${criterion}.id`, "ready", `${rules}.memberCriteria.0.id`],
    [`${criterion}.cite`, undefined],
    [`${criterion}.evidence`, undefined],
    [`${criterion}.cites`, []],
    [`${criterion}.when`, undefined],
    [`${criterion}.when`, { any: [] }, `${criterion}.when.any`],
    [`${criterion}.when`, { fact: "plafon", onOrAfter: "2024-01-01" }],
    [`${criterion}.when`, { fact: "plafon", maximum: 1 }, `${criterion}.when.maximum`],
    [`${criterion}.when.fact`, "plafond"],
    [`${criterion}.when.fact`, "share"],
    [`${criterion}.when.atMost`, 0.5, `${criterion}.when`],
    [`${rules}.criteria.1.when.count.fact`, "plafon"],
    [`${rules}.memberCriteria.0.when.fact`, "plafon"],
    [`${rules}.memberCriteria.0.checkedOn`, "2024-13-01"],
    [`${rules}.terms.rate`, []],
    [`${rules}.terms.rate`, {}],
    [`${rules}.terms.rate.0.when`, undefined, `${rules}.terms.rate.0`],
    [`${rules}.terms.rate.0.when.fact`, "plafon"],
    [`${rules}.terms.rate.2.then`, undefined],
    [`${rules}.terms.rate.2.cite`, undefined],
    [`${rules}.terms.rate.2.than`, 0.06],
    [`${rules}.terms.rate.1.from`, "2024-02-30"],
    [`${rules}.terms.rate.1.until`, "2024-3-31"],
    [`${rules}.terms.rate.1.until`, "2024-02-29"],
    [`${rules}.terms`, []],
    [`${rules}.terms`, null],
    [`${rules}.terms.fee`, [{ then: 1, ...graded }]],
    [`${rules}.documents`, {}],
    [`${rules}.documents`, null],
    [`${rules}.documents.0`, "npwp"],
    [`${rules}.documents.0.document`, undefined],
    [`${rules}.documents.0.document`, ""],
    [`${rules}.documents.1.document`, "npwp"],
    [`${rules}.documents.0.name`, "NPWP"],
    [`${rules}.documents.0.from`, "2024-03-01"],
    [`${rules}.documents.0.when.fact`, "plafon"],
    [`${rules}.documents.0.when.moreThan`, 0.5, `${rules}.documents.0.when`],
    [`${rules}.documents.1.cite`, undefined],
    [`${rules}.documents.1.evidence`, "certain"],
  ])("and defineProgramme refuse %s = %j", (path, value, at = path) => {
    const faulty = changed(data, path, value);
    const where = at.split(".").map((name) => (/^\d+$/.test(name) ? Number(name) : name));
    expect(checkProgramme(faulty)[0]?.path).toEqual(where);
    expect(() => defineProgramme(faulty as Data)).toThrow(refusal("invalid-rule", where));
  });

  it("takes an unconditioned row before others where it counts on days of its own alone", () => {
    const dated = changed(data, `${rules}.terms.rate.1.when`, undefined);
    expect(checkProgramme(dated)).toEqual([]);
    expect(checkProgramme(changed(dated, `${rules}.terms.rate.1.until`, undefined))).toEqual([]);
    const always = changed(
      changed(dated, `${rules}.terms.rate.1.until`, undefined),
      `${rules}.terms.rate.1.from`,
      undefined,
    );
    expect(checkProgramme(always)).toEqual([
      { path: ["periods", 1, "value", "terms", "rate", 1], expected: "a condition, or the last row" },
    ]);
  });

  it("refuses criteria of members where no facts of members are declared", () => {
    const faulty = changed(changed(data, "memberFacts", undefined), "periods.0.value.criteria.1", undefined);
    expect(checkProgramme(faulty).map(({ path }) => path.join("."))).toContain("periods.0.value.memberCriteria");
  });

  it.each([null, undefined, 1, "x", [], () => 1])("reports %s, which is no object", (faulty) => {
    expect(checkProgramme(faulty)).toEqual([{ path: [], expected: "an object" }]);
  });

  it("takes whatever comes without an error of its own", () => {
    fc.assert(fc.property(fc.jsonValue(), (anything) => checkProgramme(anything).length > 0));
    const paths = [
      "id",
      "facts",
      "changes",
      "regulations",
      "periods.0",
      "periods.0.value",
      criterion,
      `${criterion}.when`,
    ];
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, anything) => {
        for (const { path: at, expected } of checkProgramme(changed(data, path, anything))) {
          expect(at.every((name) => typeof name === "string" || Number.isInteger(name))).toBe(true);
          expect(expected.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});
