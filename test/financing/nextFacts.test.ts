import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { assessAdoption } from "../../src/digital/assessAdoption";
import { bpsECommerce } from "../../src/digital/onboarding/onboardingPractices";
import { assess } from "../../src/financing/assess";
import { assessCluster } from "../../src/financing/assessCluster";
import { clusterRemedies } from "../../src/financing/clusterRemedies";
import { nextFacts } from "../../src/financing/nextFacts";
import { kurKhusus } from "../../src/financing/programmes/kur/khusus";
import { kurMikro, kurMikroTerms } from "../../src/financing/programmes/kur/mikro";
import { remedies } from "../../src/financing/remedies";
import { screen } from "../../src/financing/screen";
import { termsOf } from "../../src/financing/termsOf";
import { classifySize } from "../../src/size/classifySize";
import { refusal } from "../core/refusal";
import { applicants, asOf, groups, memberLists } from "./arbitraries";
import { able, band, good, small } from "./support";

const on = { asOf: "2023-06-01" };
const band2024 = { asOf: "2024-03-05" };

describe("nextFacts", () => {
  it("puts first what may settle most answers, then what most wait for, then what most parts read", () => {
    const { ok: _, ...noOrder } = good;
    const [one, two] = [assess(small, noOrder, on), assess(small, { ...good, plafon: null, ok: null }, on)];
    expect(nextFacts([one, two])).toEqual([
      { fact: "ok", of: "applicant", why: "not-asked", settles: 1, answers: 2, weight: 2 },
      { fact: "sector", of: "applicant", why: "not-asked", settles: 1, answers: 2, weight: 2 },
      { fact: "plafon", of: "applicant", why: "not-asked", settles: 1, answers: 1, weight: 1 },
    ]);
  });

  // By hand: of the programmes of the library none has a fact that settles more and is asked for less than another.
  const open = (...missing: readonly [fact: string, decisive: boolean, weight: number][]) => {
    const listed = missing.map(([fact, decisive, weight]) => ({ fact, why: "not-asked", decisive, weight }));
    return { kind: "eligibility", status: "unknown", missing: listed } as never;
  };

  it("asks what may settle one answer before what two wait for, and that before what more parts read", () => {
    const outcomes = [open(["d", false, 1], ["c", false, 9], ["b", false, 1]), open(["b", false, 1], ["a", true, 1])];
    expect(nextFacts(outcomes).map(({ fact }) => fact)).toEqual(["a", "b", "c", "d"]);
  });

  it("tells the group's facts from its members' by the same name", () => {
    const members = [able, { ...able, ready: null }];
    const found = nextFacts([assessCluster(band, { cluster: {}, members }, { asOf: "2024-03-05" })]);
    expect(found.map(({ fact, of, member }) => [fact, of, member])).toEqual(
      expect.arrayContaining([
        ["ready", "group", undefined],
        ["ready", "member", 1],
      ]),
    );
  });

  it("has nothing to ask where all is known, and where no rule was in force", () => {
    expect(nextFacts([])).toEqual([]);
    expect(nextFacts([assess(small, good, on), assess(small, {}, { asOf: "2021-01-01" })])).toEqual([]);
    const unruled = assessCluster(band, { cluster: {}, members: [{}] }, { asOf: "2021-01-01" });
    expect(unruled.status).toBe("no-rule");
    expect(nextFacts([unruled])).toEqual([]);
  });

  it("asks each member apart", () => {
    const members = [able, { ...able, good: null }, { ...able, good: null }];
    expect(nextFacts([assessCluster(band, { cluster: { ready: true }, members }, band2024)])).toStrictEqual(
      [1, 2].map((member) => ({
        fact: "good",
        of: "member",
        member,
        why: "not-asked",
        settles: 1,
        answers: 1,
        weight: 1,
      })),
    );
  });

  it("counts a fact of the whole group once for all answers", () => {
    const open = assessCluster(band, { cluster: {}, members: [able, able] }, band2024);
    expect(nextFacts([open, open])).toStrictEqual([
      { fact: "ready", of: "group", why: "not-asked", settles: 2, answers: 2, weight: 2 },
    ]);
  });

  it.each([[null], [{}], [[null]], [[{ kind: "size" }]], [[{ status: "unknown" }]], [[{}, 5]]])(
    "refuses %j, which is no list of answers",
    (outcomes) => {
      expect(() => nextFacts(outcomes as never)).toThrow(refusal("invalid-fact", ["outcomes"]));
    },
  );
});

it("refuses answers of other kinds, whose missing facts it would pass over", () => {
  const others = [
    remedies(kurMikro, {}, on),
    clusterRemedies(kurKhusus, { cluster: {}, members: [{}] }, on),
    termsOf(kurMikroTerms, {}, on),
    assessAdoption({}, bpsECommerce, on),
  ];
  for (const other of others) expect(() => nextFacts([other as never])).toThrow(refusal("invalid-fact", ["outcomes"]));
});

describe("an ineligible cluster", () => {
  const out = { ...able, good: false };

  it("asks about the members who are still open: they may proceed without the others", () => {
    const outcome = assessCluster(
      band,
      { cluster: { ready: true }, members: [out, { ...able, good: null }] },
      band2024,
    );
    expect(outcome.status).toBe("ineligible");
    expect(nextFacts([outcome])).toEqual([
      { fact: "good", of: "member", member: 1, why: "not-asked", settles: 1, answers: 1, weight: 1 },
    ]);
  });

  it("asks about the group where that is open", () => {
    const members = [out, able, able];
    const outcome = assessCluster(band, { cluster: {}, members }, band2024);
    expect(nextFacts([outcome]).map(({ fact, of }) => [fact, of])).toEqual([["ready", "group"]]);
  });

  it("asks nothing where each part is known", () => {
    expect(nextFacts([assessCluster(band, { cluster: { ready: true }, members: [out, able] }, band2024)])).toEqual([]);
  });
});

test("empty exactly when no fact is missing, over eligibility, clusters and their parts, screenings and sizes", () => {
  fc.assert(
    fc.property(applicants, groups, memberLists, asOf, fc.boolean(), ({ part }, group, list, day, ask) => {
      const members = list?.map((member) => member.part) ?? null;
      const single = assess(kurMikro, part, { asOf: day });
      const cluster = assessCluster(kurKhusus, { cluster: group.part, members }, { asOf: day });
      const size = classifySize(ask ? {} : { modalUsaha: 1 }, { asOf: day, purpose: "registration" });
      const screening = screen([kurMikro, kurKhusus], part, { asOf: day });
      // What an open rule leaves unknown, no fact may settle.
      const ofSingle = single.status === "unknown" ? single.missing : [];
      expect(nextFacts([single]).length === 0).toBe(ofSingle.length === 0);
      const parts = cluster.status === "no-rule" ? [] : [cluster.cluster, ...cluster.members];
      const openParts = parts.flatMap(({ missing }) => missing);
      const ofCluster = cluster.status === "unknown" ? cluster.missing : openParts;
      expect(nextFacts([cluster]).length === 0).toBe(ofCluster.length === 0);
      expect(nextFacts([screening])).toEqual(nextFacts([single]));
      const all = nextFacts([single, cluster, size]);
      const isOpen = ofSingle.length > 0 || size.status === "unknown" || ofCluster.length > 0;
      expect(all.length > 0).toBe(isOpen);
      const keys = all.map(({ settles, answers, weight }) => settles * 1e6 + answers * 1e3 + weight);
      expect(keys).toEqual([...keys].sort((a, b) => b - a));
    }),
    { numRuns: 500 },
  );
});
