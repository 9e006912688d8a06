import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { assessCluster } from "../../src/financing/assessCluster";
import { clusterRemedies } from "../../src/financing/clusterRemedies";
import { defineProgramme } from "../../src/financing/defineProgramme";
import { kurKhusus } from "../../src/financing/programmes/kur/khusus";
import type { Remedy } from "../../src/financing/types/remedy";
import { en } from "../../src/messages/en/en";
import { explain } from "../../src/messages/explain";
import { refusal } from "../core/refusal";
import { kelompok, pedagang } from "./cases";
import { ruled } from "./support";

const cite = [{ regulation: "pp-7-2021", at: "contoh" }] as const;
const graded = { cite, evidence: "unverified" } as const;
const period = { from: "2022-01-01", checkedOn: "2024-01-01", ...graded } as const;

/** A ready group, of whom two at least are ready and not more than two ask for more than 5; each asks for at most 10. */
const band = defineProgramme({
  id: "band",
  facts: { ready: "yes-no" },
  memberFacts: { plafon: "rupiah", ready: "yes-no" },
  changes: { ready: "obtain" },
  periods: [
    {
      ...period,
      value: {
        criteria: [
          { id: "group", when: { fact: "ready", is: true }, ...graded },
          { id: "two", when: { count: { fact: "ready", is: true }, atLeast: 2 }, ...graded },
          { id: "few", when: { count: { fact: "plafon", moreThan: 5 }, atMost: 2 }, ...graded },
        ],
        memberCriteria: [{ id: "most", when: { fact: "plafon", atMost: 10 }, ...graded }],
        notCovered: [],
      },
    },
  ],
});
const on = { asOf: "2024-03-05" };
type Facts = Parameters<typeof assessCluster<typeof band.facts, NonNullable<typeof band.memberFacts>>>[1];
const heal = (facts: Facts) => {
  const outcome = clusterRemedies(band, facts, on);
  return outcome.status === "no-rule" ? [] : outcome.remedies;
};

describe("what a group and its members can do", () => {
  it("says that no rule was in force before the first period", () => {
    expect(clusterRemedies(band, { cluster: {}, members: [] }, { asOf: "2021-12-31" })).toMatchObject({
      kind: "remedies",
      status: "no-rule",
      why: "before-first",
    });
  });

  it("names the group's step, and each member's with whose criterion and whose fact it is", () => {
    const facts = {
      cluster: { ready: false },
      members: [
        { ready: true, plafon: 11 },
        { ready: true, plafon: 1 },
      ],
    };
    expect(heal(facts)).toStrictEqual([
      { criterion: "group", standing: "cited", kind: "obtain", fact: "ready", alternative: 0, to: true, open: false },
      {
        criterion: "most",
        standing: "cited",
        criterionOf: 0,
        kind: "change",
        fact: "plafon",
        member: 0,
        alternative: 0,
        to: { atMost: 10 },
        open: false,
      },
    ]);
  });

  const [ok, much] = [
    { ready: true, plafon: 1 },
    { ready: true, plafon: 6 },
  ];
  it.each<[string, Facts["members"]]>([
    ["two", [ok]],
    ["two", [ok, { ...ok, ready: false }, { ...ok, ready: false }]],
    ["few", [much, much, much]],
  ])("does not work out what members would have to do for %s", (criterion, members) => {
    expect(heal({ cluster: { ready: true }, members })).toStrictEqual([
      { criterion, standing: "cited", kind: "not-worked-out", fact: "members", alternative: 0, open: false },
    ]);
  });

  it("is no way for the group to break what it asks of its members", () => {
    const lead = { fact: "ready", is: true } as const;
    const alone = defineProgramme({
      id: "alone",
      facts: { ready: "yes-no" },
      memberFacts: { ready: "yes-no" },
      changes: { ready: "obtain" },
      periods: [
        {
          ...period,
          value: {
            criteria: [
              { id: "lead", when: lead, ...graded },
              { id: "either", when: { any: [{ not: lead }, { every: lead }] }, ...graded },
            ],
            notCovered: [],
          },
        },
      ],
    });
    const kinds = (ready: boolean) => {
      const outcome = clusterRemedies(alone, { cluster: { ready: false }, members: [{ ready }] }, on);
      return outcome.status === "no-rule" ? [] : outcome.remedies.map(({ criterion, kind }) => [criterion, kind]);
    };
    expect(kinds(true)).toEqual([["lead", "obtain"]]);
    expect(kinds(false)).toEqual([["lead", "none"]]);
  });

  it("lists nothing where nothing fails, nor where the members are not known", () => {
    for (const members of [null, [], [{}, {}]]) expect(heal({ cluster: {}, members })).toEqual([]);
  });

  it.each<[string, Facts]>([
    [
      "eligible",
      {
        cluster: { ready: true },
        members: [
          { ready: true, plafon: 5 },
          { ready: true, plafon: 10 },
        ],
      },
    ],
    [
      "unknown",
      {
        cluster: {},
        members: [
          { ready: true, plafon: 5 },
          { ready: true, plafon: 10 },
        ],
      },
    ],
    ["unknown", { cluster: { ready: true }, members: null }],
    ["unknown", { cluster: { ready: true }, members: [] }],
    ["ineligible", { cluster: { ready: false }, members: [] }],
    ["ineligible", { cluster: {}, members: [{ plafon: 11 }] }],
  ])("is %s, as assessCluster says, for %j", (status, facts) => {
    expect(clusterRemedies(band, facts, on).status).toBe(status);
    expect(assessCluster(band, facts, on).status).toBe(status);
  });

  it.each([[[]], [null]])("is unknown without members (%j), even where nothing is asked of them", (members) => {
    const value = {
      criteria: [{ id: "group", when: { fact: "ready", is: true }, ...graded }],
      notCovered: [],
    } as const;
    const loose = defineProgramme({
      id: "loose",
      facts: { ready: "yes-no" },
      memberFacts: { ready: "yes-no" },
      periods: [{ ...period, value }],
    });
    const facts = { cluster: { ready: true }, members };
    expect(clusterRemedies(loose, facts, on).status).toBe("unknown");
    expect(assessCluster(loose, facts, on).status).toBe("unknown");
    expect(clusterRemedies(loose, { ...facts, members: [{}] }, on).status).toBe("eligible");
  });

  it.each([true, false])("is no way to fail another criterion; the group asks its members: %s", (isAsked) => {
    const asksAll = [{ id: "all", when: { every: { fact: "ready", is: true } }, ...graded }] as const;
    const between = defineProgramme({
      id: "between",
      facts: {},
      memberFacts: { plafon: "rupiah", ready: "yes-no" },
      changes: { plafon: "ask" },
      periods: [
        {
          ...period,
          value: {
            criteria: isAsked ? asksAll : [],
            memberCriteria: [
              { id: "most", when: { fact: "plafon", atMost: 10 }, ...graded },
              { id: "least", when: { fact: "plafon", atLeast: 11 }, ...graded },
            ],
            unread: isAsked ? [] : [{ id: "kelompok", ...graded }],
            notCovered: [],
          },
        },
      ],
    });
    const members = [{ plafon: 11, ready: true }];
    const outcome = clusterRemedies(between, { cluster: {}, members }, on);
    // To ask for less would fail the other criterion, which holds.
    expect(outcome.status === "ineligible" && outcome.remedies).toStrictEqual([
      {
        criterion: "most",
        standing: "cited",
        criterionOf: 0,
        kind: "none",
        fact: "plafon",
        member: 0,
        alternative: 0,
        open: false,
      },
    ]);
  });

  it("of KUR khusus heals a member who is not in SIKP, and names what cannot be changed", () => {
    const members = [{ ...pedagang, registeredInSikp: false }, pedagang, { ...pedagang, occupation: "asn" as const }];
    const outcome = clusterRemedies(
      kurKhusus,
      { cluster: { ...kelompok, certificate: "tidak-ada" }, members },
      { asOf: "2025-10-01" },
    );
    const steps = outcome.status === "no-rule" ? [] : outcome.remedies;
    // Of the dinas, or of a mitra usaha that may validate (Pasal 4A), of which nothing is known here.
    expect(
      steps.filter(({ open }) => !open).map(({ criterion, member, kind }) => [criterion, member, kind]),
    ).toStrictEqual([
      ["surat-keterangan-kelompok", undefined, "obtain"],
      ["surat-keterangan-kelompok", undefined, "obtain"],
      ["sikp-anggota", 0, "obtain"],
      ["bukan-asn-tni-polri", 2, "none"],
    ]);
    expect(steps.filter(({ open }) => open).map(({ fact }) => fact)).toStrictEqual([
      "offtakerLegalEntity",
      "offtakerLicensed",
      "offtakerRelevantBusiness",
      "offtakerClosedLoop",
      "offtakerJoinedWithSikp",
    ]);
    expect(explain(outcome, en, { width: Number.POSITIVE_INFINITY, labels: ["Sari"] })).toEqual(
      expect.arrayContaining([expect.stringMatching(/^- Sari, registration of the member in SIKP: obtain/)]),
    );
  });

  it("of 2026, where hardly anything was read of the group, tells how to meet what is presumed", () => {
    const on = { asOf: "2026-12-01" };
    const facts = { cluster: kelompok, members: [pedagang] };
    expect(clusterRemedies(kurKhusus, facts, on)).toMatchObject({ status: "presumably-eligible", remedies: [] });
    const without = { ...facts, cluster: { ...kelompok, cooperationAgreement: false } };
    expect(clusterRemedies(kurKhusus, without, on)).toMatchObject({
      status: "unknown",
      remedies: [{ criterion: "perjanjian-kerja-sama", standing: "presumed", kind: "obtain", to: true }],
    });
  });

  it("refuses what assessCluster refuses", () => {
    expect(() => heal({ cluster: {}, members: [{ plafonn: 1 } as never] })).toThrow(
      refusal("unknown-fact", ["members", 0, "plafonn"]),
    );
  });
});

const yesNo = fc.constantFrom(true, false);
const drawn = fc.record({
  ready: yesNo,
  members: fc.array(fc.record({ plafon: fc.integer({ min: 0, max: 14 }), ready: yesNo }), {
    minLength: 1,
    maxLength: 4,
  }),
});

test("on small clusters a way that is done heals its criterion, breaks none, and a rupiah less does not", () => {
  let ways = 0;
  fc.assert(
    fc.property(drawn, ({ ready, members }) => {
      const facts: Facts = { cluster: { ready }, members };
      const before = ruled(assessCluster(band, facts, on));
      const found = clusterRemedies(band, facts, on);
      expect(found.status).toBe(before.status);
      const steps = found.status === "no-rule" ? [] : found.remedies;
      expect(new Set(steps.map(({ criterion, criterionOf }) => `${criterion} ${criterionOf}`))).toEqual(
        new Set(failing(facts)),
      );
      for (const way of waysOf(steps)) {
        if (way.some(({ to }) => to === undefined)) continue;
        ways++;
        const left = failing(done(facts, way));
        const [{ criterion, criterionOf, to } = way[0] as Remedy] = way;
        expect(left).not.toContain(`${criterion} ${criterionOf}`);
        expect(left.filter((one) => !failing(facts).includes(one))).toEqual([]);
        const most = typeof to === "object" && "atMost" in to ? Number(to.atMost) : null;
        if (way.length > 1 || most === null) continue;
        const short = way.map((step) => ({ ...step, to: { atMost: most + 1, atLeast: most + 1 } }));
        expect(failing(done(facts, short))).toContain(`${criterion} ${criterionOf}`);
      }
    }),
    { numRuns: 500 },
  );
  // Else the test could not fail.
  expect(ways).toBeGreaterThan(100);
});

/** The criteria that fail, by hand. */
function failing({ cluster, members }: Facts): string[] {
  const list = members ?? [];
  const plafons = list.map(({ plafon }) => {
    const range = plafon as number | { atMost: number; atLeast?: number };
    return typeof range === "object" ? (range.atLeast ?? range.atMost) : range;
  });
  return [
    ...(cluster.ready === true ? [] : ["group undefined"]),
    ...(list.filter(({ ready }) => ready).length >= 2 ? [] : ["two undefined"]),
    ...(plafons.filter((plafon) => plafon > 5).length <= 2 ? [] : ["few undefined"]),
    ...plafons.flatMap((plafon, n) => (plafon <= 10 ? [] : [`most ${n}`])),
  ];
}

function done({ cluster, members }: Facts, way: readonly Remedy[]): Facts {
  const own = way.filter(({ member }) => member === undefined).map(({ fact, to }) => [fact, to]);
  return {
    cluster: { ...cluster, ...Object.fromEntries(own) },
    members: (members ?? []).map((one, n) => ({
      ...one,
      ...Object.fromEntries(way.filter(({ member }) => member === n).map(({ fact, to }) => [fact, to])),
    })),
  };
}

function waysOf(steps: readonly Remedy[]): Remedy[][] {
  const ways = new Map<string, Remedy[]>();
  for (const one of steps) {
    const key = `${one.criterion} ${one.criterionOf} ${one.alternative}`;
    ways.set(key, [...(ways.get(key) ?? []), one]);
  }
  return [...ways.values()];
}
