import { describe, expect, it } from "vitest";
import type { UmkmErrorCode } from "../../src/core/error/UmkmError";
import { assess } from "../../src/financing/assess";
import { assessCluster } from "../../src/financing/assessCluster";
import { defineProgramme } from "../../src/financing/defineProgramme";
import { klaster } from "../../src/financing/programmes/klaster";
import { kurKhusus } from "../../src/financing/programmes/kur/khusus";
import { kurMikro } from "../../src/financing/programmes/kur/mikro";
import { refusal } from "../core/refusal";
import { idsOf, kelompok, pedagang } from "./cases";
import { able, type BandMember, band, ruled, scribble } from "./support";

const on = { asOf: "2024-03-05" };
const ask = (members: readonly BandMember[] | null, cluster: { ready?: boolean | null } = { ready: true }) =>
  ruled(assessCluster(band, { cluster, members }, on));
const at = (...articles: string[]) => articles.map((article) => ({ regulation: "pp-7-2021", at: article }));

describe("the status is Kleene's and over the group and every member", () => {
  it.each<[string, BandMember, boolean | null]>([
    ["eligible", able, true],
    ["unknown", able, null],
    ["ineligible", able, false],
    ["unknown", { ...able, good: null }, true],
    ["unknown", { ...able, good: null }, null],
    ["ineligible", { ...able, good: null }, false],
    ["ineligible", { ...able, good: false }, true],
    ["ineligible", { ...able, good: false }, null],
    ["ineligible", { ...able, good: false }, false],
  ])("%s: a third member %j in a group that is ready: %s", (status, third, ready) => {
    const outcome = ask([able, able, third], { ready });
    expect(outcome.status).toBe(status);
    expect(outcome.cluster.status).toBe(ready === null ? "unknown" : ready ? "eligible" : "ineligible");
  });
});

describe("the members", () => {
  it("come out one by one, by position, and are counted", () => {
    const outcome = ask([able, { ...able, good: false }, { ...able, good: null }, able]);
    expect(outcome.members.map(({ member, status }) => [member, status])).toEqual([
      [0, "eligible"],
      [1, "ineligible"],
      [2, "unknown"],
      [3, "eligible"],
    ]);
    expect(outcome.counts).toEqual({ eligible: 2, presumablyEligible: 0, ineligible: 1, unknown: 1 });
    expect(idsOf(outcome.members[1]?.reasons ?? [], false)).toEqual(["good"]);
  });

  it("are told apart in the group's own criteria", () => {
    const [, two] = ask([able, { ...able, ready: false }, { ...able, ready: null }]).cluster.reasons;
    expect(two).toMatchObject({ truth: null, details: [{ true: [0], false: [1], unknown: [2] }] });
  });
});

describe("who blocks the cluster", () => {
  it("is the criteria of the group by id, and the members by position", () => {
    const outcome = ask([{ ...able, good: false }, able, { ...able, vouched: false, ready: null }], { ready: false });
    expect(outcome.blockedBy).toEqual({ criteria: ["ready"], members: [0, 2] });
    expect(ask([able, { ...able, ready: false }]).blockedBy).toEqual({ criteria: ["two"], members: [] });
  });

  it("is nobody while the answer is eligible or unknown", () => {
    for (const members of [[able, able], [able, { ...able, good: null }], [], null]) {
      expect(ask(members).blockedBy).toEqual({ criteria: [], members: [] });
    }
  });
});

describe("all eligible members, as a cluster of their own", () => {
  const out = { ...able, good: false };

  it("are reassessed without the others", () => {
    expect(ask([able, out, able]).largestEligible).toEqual({ members: [0, 2], status: "eligible" });
    expect(ask([able, out, out]).largestEligible).toEqual({ members: [0], status: "ineligible" });
    expect(ask([able, { ...able, ready: null }, out]).largestEligible).toEqual({ members: [0, 1], status: "unknown" });
  });

  it("do not include those of whom it is not known", () => {
    expect(ask([able, able, { ...able, good: null }]).largestEligible).toEqual({ members: [0, 1], status: "eligible" });
  });

  it("share the criteria of the group", () => {
    expect(ask([able, able], { ready: false }).largestEligible).toEqual({ members: [0, 1], status: "ineligible" });
    expect(ask([able, able], { ready: null }).largestEligible).toEqual({ members: [0, 1], status: "unknown" });
  });

  it("are null when no member is eligible", () => {
    for (const members of [[out, out], [{}], [], null]) expect(ask(members).largestEligible).toBeNull();
  });
});

describe("the totals", () => {
  const totals = (...plafons: (BandMember["plafon"] | "out")[]) =>
    ask(plafons.map((plafon) => (plafon === "out" ? { ...able, good: false } : { ...able, plafon }))).totals;
  const none = { presumablyEligible: 0, allowed: null };

  it("add what all members and what the eligible ones ask", () => {
    expect(totals(5, "out", 7)).toEqual({ asked: 22, eligible: 12, ...none });
    expect(totals("out")).toEqual({ asked: 10, eligible: 0, ...none });
  });

  it("stay exact beyond 2 ** 53, and with fractions", () => {
    const most = Number.MAX_SAFE_INTEGER;
    expect(totals(most, most, 1)).toEqual({ asked: "18014398509481983", eligible: "18014398509481983", ...none });
    expect(totals("123456789012345678901234567890", 1).asked).toBe("123456789012345678901234567891");
    expect(totals("0.1", "0.2").asked).toBe("0.3");
    expect(totals("0.5", "0.5").asked).toBe(1);
  });

  it.each([undefined, null, { unknown: "declined" }, { atMost: 5 }, { atLeast: 1, atMost: 2 }] as const)(
    "are not known while one plafon is %j",
    (plafon) => {
      expect(totals(1, plafon)).toEqual({ asked: null, eligible: null, ...none });
      const others = ask([able, able, { ...able, plafon, good: false }]).totals;
      expect(others).toEqual({ asked: null, eligible: 20, ...none });
    },
  );

  it("count a range of one value as known", () => {
    expect(totals({ atLeast: 3, atMost: 3 }).asked).toBe(3);
  });

  it("keep apart who is presumably eligible", () => {
    const members = [pedagang, { ...pedagang, plafon: 500_000_001 }, { ...pedagang, plafon: 500_000_000 }];
    const { totals, counts } = ruled(assessCluster(kurKhusus, { cluster: kelompok, members }, { asOf: "2026-12-01" }));
    expect(counts).toEqual({ eligible: 0, presumablyEligible: 2, ineligible: 1, unknown: 0 });
    expect(totals).toEqual({
      asked: 1_025_000_001,
      eligible: 0,
      presumablyEligible: 525_000_000,
      allowed: 1_500_000_000,
    });
  });

  it("are 0 for no members, and not known while the members are not", () => {
    expect(ask([]).totals).toEqual({ asked: 0, eligible: 0, ...none });
    expect(ask(null).totals).toEqual({ asked: null, eligible: null, presumablyEligible: null, allowed: null });
  });
});

describe("without members", () => {
  it.each([[[]], [null]])("%j: the answer is at best unknown, and members are missing", (members) => {
    const outcome = ask(members);
    expect(outcome).toMatchObject({
      status: "unknown",
      members: [],
      counts: { eligible: 0, presumablyEligible: 0, ineligible: 0, unknown: 0 },
    });
    expect(outcome.missing).toEqual([{ fact: "members", why: "not-asked", decisive: true, weight: 3 }]);
    expect(ask(members, { ready: false })).toMatchObject({ status: "ineligible", missing: [] });
  });

  // A member of whom nothing is known is {}, and so is such a group: null would be nobody.
  it.each<[string, unknown]>([
    ["members.1", { cluster: {}, members: [{}, null] }],
    ["members.0", { cluster: {}, members: new Array(1) }],
    ["cluster", { cluster: null, members: [] }],
  ])("refuses what is no object and says what to give instead, at %s", (place, facts) => {
    expect(() => assessCluster(band, facts as never, on)).toThrow(
      `unknown-fact at ${place}: expected a plain object, {} where nothing is known`,
    );
  });

  it("undefined is null", () => {
    expect(assessCluster(band, { cluster: { ready: true } } as never, on)).toEqual(ask(null));
    expect(ask(null)).toMatchObject({ ignored: [] });
  });

  it("is unknown and says what is missing, even where no criterion asks the members anything", () => {
    const loose = defineProgramme({
      id: "loose",
      facts: { ready: "yes-no" },
      memberFacts: { plafon: "rupiah" },
      periods: [
        {
          from: "2022-01-01",
          cite: [{ regulation: "pp-7-2021", at: "contoh" }],
          evidence: "law-text",
          checkedOn: "2024-01-01",
          value: { criteria: [], notCovered: [] },
        },
      ],
    });
    for (const members of [[], null]) {
      const { status, missing } = ruled(assessCluster(loose, { cluster: {}, members }, on));
      expect(missing.length > 0).toBe(status === "unknown");
    }
  });
});

describe("what is missing", () => {
  it("names the member by position", () => {
    const { missing } = ask([able, { ...able, good: { unknown: "declined" } }, { ...able, vouched: undefined }]);
    expect(missing).toEqual([
      { fact: "good", member: 1, why: "declined", decisive: true, weight: 1 },
      { fact: "vouched", member: 2, why: "not-asked", decisive: true, weight: 1 },
    ]);
  });

  it("holds the group's facts without a member, and nothing once the answer is known", () => {
    expect(ask([able, able], { ready: null }).missing).toEqual([
      { fact: "ready", why: "not-asked", decisive: true, weight: 1 },
    ]);
    expect(ask([able, able]).missing).toEqual([]);
    expect(ask([able, { ...able, good: false }], { ready: null }).missing).toEqual([]);
  });

  it("tells what settles the answer alone from what does not", () => {
    const { missing } = ask([able, { ...able, ready: null }, { ...able, ready: null }]);
    expect(missing.map(({ fact, member, decisive }) => [fact, member, decisive])).toEqual([
      ["ready", 1, true],
      ["ready", 2, true],
    ]);
    const three = ask([
      { ...able, ready: null },
      { ...able, ready: null },
      { ...able, ready: null },
    ]).missing;
    expect(three.map(({ decisive }) => decisive)).toEqual([false, false, false]);
  });

  it("is the group's own facts alone where nothing is asked of members; a yes settles nothing beside what is unread", () => {
    const graded = { cite: [{ regulation: "pp-7-2021", at: "contoh" }], evidence: "law-text" } as const;
    const either = [
      { fact: "ready", is: true },
      { fact: "vouched", is: true },
    ] as const;
    const missing = (...unread: readonly string[]) => {
      const criteria = [{ id: "either", when: { any: either }, ...graded }] as const;
      const memberUnread = unread.map((id) => ({ id, ...graded }));
      const value = { criteria, memberCriteria: [], memberUnread, notCovered: [] };
      const loose = defineProgramme({
        id: "loose",
        facts: { ready: "yes-no", vouched: "yes-no" },
        memberFacts: { plafon: "rupiah" },
        periods: [{ from: "2022-01-01", checkedOn: "2024-01-01", ...graded, value }],
      });
      return ruled(assessCluster(loose, { cluster: {}, members: [{}] }, on)).missing.map((one) => [
        one.fact,
        one.decisive,
      ]);
    };
    expect(missing()).toEqual([
      ["ready", true],
      ["vouched", true],
    ]);
    expect(missing("usia")).toEqual([
      ["ready", false],
      ["vouched", false],
    ]);
  });

  it("of KUR khusus is just the one plafon that is not known", () => {
    const facts = { cluster: kelompok, members: [pedagang, { ...pedagang, plafon: null }] };
    expect(ruled(assessCluster(kurKhusus, facts, on)).missing).toEqual([
      { fact: "plafon", member: 1, why: "not-asked", decisive: true, weight: 1 },
    ]);
  });
});

describe("the basis", () => {
  it("cites every criterion of the group and of the members, once, and grades by the weakest", () => {
    expect(ask([able, able]).basis).toMatchObject({ cite: at("c1", "c2", "m1", "m2"), evidence: "unverified" });
  });

  it("of an ineligible answer cites what failed, in the group or for a member", () => {
    expect(ask([able, able, { ...able, good: false }]).basis).toMatchObject({
      cite: at("m1"),
      evidence: "single-source",
    });
    expect(ask([able, able], { ready: false }).basis).toMatchObject({ cite: at("c1"), evidence: "law-text" });
    expect(ask([able, { ...able, good: false, ready: false }]).basis.cite).toEqual(at("c2", "m1"));
  });

  it("of KUR khusus without mitra usaha is Pasal 35 ayat (1), as law-text", () => {
    const outcome = ruled(assessCluster(kurKhusus, { cluster: { hasMitraUsaha: false }, members: null }, on));
    expect(outcome.basis).toMatchObject({
      cite: [{ regulation: "permenko-1-2023", at: "Pasal 35 ayat (1)" }],
      evidence: "law-text",
      from: "2023-01-27",
      periodEvidence: "unverified",
    });
    expect(outcome.assumed).toEqual([]);
  });

  it("goes stale after 180 days, for the open period", () => {
    const stale = (asOf: string) =>
      ruled(assessCluster(kurKhusus, { cluster: kelompok, members: [pedagang] }, { asOf })).basis.stale;
    expect([stale("2026-02-01"), stale("2027-01-24"), stale("2027-01-25")]).toEqual([false, false, true]);
  });
});

it("gives every caller an answer of its own", () => {
  const facts = { cluster: kelompok, members: [pedagang, { plafon: 1 }] };
  const before = structuredClone(assessCluster(kurKhusus, facts, on));
  scribble(assessCluster(kurKhusus, facts, on));
  scribble(kurKhusus);
  expect(assessCluster(kurKhusus, facts, on)).toEqual(before);
});

// A caller without types.
const loosely = assessCluster as (programme: unknown, facts: unknown, options: unknown) => unknown;

describe("what cannot be meant is refused", () => {
  it.each<[UmkmErrorCode, (string | number)[], unknown]>([
    ["unknown-fact", ["members", 1, "plafonn"], { cluster: {}, members: [{}, { plafonn: 1 }] }],
    ["unknown-fact", ["cluster", "hasMitra"], { cluster: { hasMitra: true }, members: [] }],
    ["unknown-fact", ["cluster", "plafon"], { cluster: { plafon: 1 }, members: null }],
    ["unknown-fact", ["member"], { cluster: {}, member: [] }],
    ["unknown-fact", ["cluster"], { members: [] }],
    ["unknown-fact", ["cluster"], { cluster: null, members: [] }],
    ["unknown-fact", ["members", 0], { cluster: {}, members: [null] }],
    ["unknown-fact", ["members", 0], { cluster: {}, members: [[]] }],
    ["unknown-fact", ["members", 0], { cluster: {}, members: new Array(1) }],
    ["unknown-fact", [], null],
    ["unknown-fact", [], []],
    ["invalid-fact", ["members"], { cluster: {}, members: {} }],
    ["invalid-fact", ["members"], { cluster: {}, members: 3 }],
    ["invalid-rupiah", ["members", 2, "plafon"], { cluster: {}, members: [{}, {}, { plafon: Number.NaN }] }],
    ["invalid-rupiah", ["members", 0, "plafon"], { cluster: {}, members: [{ plafon: -1 }] }],
    [
      "invalid-date",
      ["members", 0, "businessStartedOn"],
      { cluster: {}, members: [{ businessStartedOn: "2024-02-30" }] },
    ],
    ["invalid-option", ["cluster", "commodity"], { cluster: { commodity: "sawit" }, members: [] }],
  ])("%s at %j", (code, path, facts) => {
    for (const asOf of ["2021-01-01", "2024-03-05", "2026-02-01"]) {
      expect(() => loosely(kurKhusus, facts, { asOf })).toThrow(refusal(code, path));
    }
  });

  it("a programme for single businesses", () => {
    expect(() => loosely(kurMikro, { cluster: {}, members: [] }, on)).toThrow(refusal("invalid-rule", ["programme"]));
  });
});

it("asks of a member what its criteria would ask of one business", () => {
  const { facts: _, memberFacts, ...rest } = kurKhusus;
  const single = defineProgramme({
    id: "single",
    facts: memberFacts ?? ({} as never),
    periods: rest.periods.map(({ value: { memberCriteria = [], memberUnread = [] }, ...period }) => ({
      ...period,
      value: { criteria: memberCriteria as never, unread: memberUnread, notCovered: [] },
    })),
  });
  for (const asOf of ["2022-06-01", "2024-03-05", "2025-10-01", "2026-02-01"]) {
    for (const facts of [pedagang, { ...pedagang, plafon: 500_000_001 }, { ...pedagang, occupation: null }]) {
      const [member] = ruled(assessCluster(kurKhusus, { cluster: {}, members: [facts] }, { asOf })).members;
      const alone = ruled(assess(single, facts as never, { asOf }));
      const { status, presumed, open, reasons } = alone;
      const missing = alone.missing.map((one) => ({ ...one, member: 0 }));
      expect(member).toEqual({ member: 0, status, presumed, open, reasons, missing });
    }
  }
});

it("answers for a cluster of 150,000 members, eligible or not known", () => {
  for (const member of [{ size: "mikro" }, {}] as const) {
    const outcome = assessCluster(
      klaster,
      { cluster: { commonProductChain: true }, members: Array.from({ length: 150_000 }, () => member) },
      { asOf: "2024-03-05" },
    );
    expect(outcome).toMatchObject({ status: "size" in member ? "eligible" : "unknown" });
  }
});
