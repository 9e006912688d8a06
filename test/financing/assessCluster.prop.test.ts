import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assessCluster } from "../../src/financing/assessCluster";
import { kurKhusus } from "../../src/financing/programmes/kur/khusus";
import { asOf, groups, memberLists } from "./arbitraries";
import { type BandMember, band, ruled } from "./support";

const runs = { numRuns: 1000 };
const order = ["eligible", "presumably-eligible", "unknown", "ineligible"];

/** The status of what must all hold. */
function worst(statuses: readonly string[]): string | undefined {
  return order[Math.max(...statuses.map((status) => order.indexOf(status)))];
}

function ask({ group, list, day }: Drawn, which: "full" | "part") {
  const members = list?.map((member) => member[which]) ?? null;
  return ruled(assessCluster(kurKhusus, { cluster: group[which], members }, { asOf: day }));
}

const drawn = fc.record({ group: groups, list: memberLists, day: asOf });
type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never;

describe("KUR khusus", () => {
  test("more facts never turn a known answer, of the whole, the group or a member, into another", () => {
    fc.assert(
      fc.property(drawn, (each) => {
        const [less, more] = [ask(each, "part"), ask(each, "full")];
        if (less.status !== "unknown") expect(more.status).toBe(less.status);
        if (less.cluster.status !== "unknown") expect(more.cluster.status).toBe(less.cluster.status);
        for (const [n, { status }] of less.members.entries()) {
          if (status !== "unknown") expect(more.members[n]?.status).toBe(status);
        }
      }),
      runs,
    );
  });

  test("an answer that is not open waits for a fact exactly when it is unknown, and so does each part", () => {
    fc.assert(
      fc.property(drawn, (each) => {
        const { cluster, members, ...whole } = ask(each, "part");
        for (const part of [whole, cluster, ...members]) {
          if (part.status !== "unknown") expect(part.missing).toEqual([]);
          else if (part.open.length === 0) expect(part.missing.length).toBeGreaterThan(0);
        }
        for (const part of members) expect(part.missing.every(({ member }) => member === part.member)).toBe(true);
      }),
      runs,
    );
  });

  test("the status is that of the parts, and the counts and blocks are theirs", () => {
    fc.assert(
      fc.property(drawn, (each) => {
        const { status, cluster, members, counts, blockedBy, largestEligible, ...whole } = ask(each, "part");
        const statuses = [cluster, ...members].map((part) => part.status);
        // Of no members nothing is known.
        expect(status).toBe(worst(members.length > 0 ? statuses : [...statuses, "unknown"]));
        const positions = (...wanted: string[]) =>
          members.filter((part) => wanted.includes(part.status)).map(({ member }) => member);
        expect(counts).toEqual({
          eligible: positions("eligible").length,
          presumablyEligible: positions("presumably-eligible").length,
          ineligible: positions("ineligible").length,
          unknown: positions("unknown").length,
        });
        expect(blockedBy.members).toEqual(positions("ineligible"));
        expect(blockedBy.criteria.length > 0).toBe(cluster.status === "ineligible");
        expect(positions("eligible")).toEqual(expect.arrayContaining([...(largestEligible?.members ?? [])]));
        const { largestPresumablyEligible: largest, open, presumed } = whole;
        expect(positions("eligible", "presumably-eligible")).toEqual(
          expect.arrayContaining([...(largest?.members ?? [])]),
        );
        if (status.endsWith("eligible") && status !== "ineligible") {
          expect(largest).toEqual({ members: members.map(({ member }) => member), status });
          expect(presumed.length > 0).toBe(status === "presumably-eligible");
        }
        if (open.length > 0) expect(["unknown", "ineligible"]).toContain(status);
        // Of no members, what was not read of members is open too.
        if (members.length === 0) return;
        const ofParts = [cluster, ...members].flatMap((part) => part.open.map(({ id, why }) => `${id} ${why}`));
        expect(new Set(open.map(({ id, why }) => `${id} ${why}`))).toEqual(new Set(ofParts));
      }),
      runs,
    );
  });

  test("the most eligible members come out as they do when they ask alone", () => {
    fc.assert(
      fc.property(drawn, ({ group, list, day }) => {
        const whole = ask({ group, list, day }, "part");
        if (!whole.largestEligible) return;
        const chosen = whole.largestEligible.members.flatMap((position) => list?.[position] ?? []);
        const alone = ask({ group, list: chosen, day }, "part");
        expect(alone.status).toBe(whole.largestEligible.status);
        if (chosen.length === whole.counts.eligible) expect(alone.totals.asked).toEqual(whole.totals.eligible);
      }),
      runs,
    );
  });

  test("the order of members changes no status, no count and no total", () => {
    const shuffled = drawn.chain((each) =>
      fc
        .shuffledSubarray(each.list ?? [], { minLength: each.list?.length ?? 0 })
        .map((list) => ({ each, other: { ...each, list: each.list && list } })),
    );
    fc.assert(
      fc.property(shuffled, ({ each, other }) => {
        const [one, two] = [ask(each, "part"), ask(other, "part")];
        expect([two.status, two.cluster.status, two.counts, two.totals]).toEqual([
          one.status,
          one.cluster.status,
          one.counts,
          one.totals,
        ]);
        expect(two.members.map(({ status }) => status).sort()).toEqual(one.members.map(({ status }) => status).sort());
        expect(two.missing.length).toBe(one.missing.length);
        expect(two.largestEligible?.status).toBe(one.largestEligible?.status);
      }),
      runs,
    );
  });

  test("the answer survives JSON", () => {
    fc.assert(
      fc.property(drawn, (each) => {
        const outcome = ask(each, "part");
        expect(JSON.parse(JSON.stringify(outcome))).toStrictEqual(outcome);
      }),
    );
  });
});

const yesNo = fc.constantFrom(true, false, null);
// Each fact stands in one criterion at most, so that three values lose nothing against trying every completion.
const bandMember = fc.record({ plafon: fc.constant(1), ready: yesNo, good: yesNo, vouched: fc.constant(true) });

test("on small clusters the status is what every completion of the facts agrees on", () => {
  fc.assert(
    fc.property(yesNo, fc.array(bandMember, { minLength: 1, maxLength: 3 }), (ready, members) => {
      const settled = (cluster: { ready: boolean | null }, list: readonly BandMember[]) =>
        ruled(assessCluster(band, { cluster, members: list }, { asOf: "2024-03-05" })).status;
      const all = new Set<boolean>();
      for (const cluster of completions({ ready })) {
        for (const list of product(members.map(completions))) {
          all.add(cluster.ready === true && byHand(list as readonly Record<string, unknown>[]));
        }
      }
      const expected = all.size > 1 ? "unknown" : all.has(true) ? "eligible" : "ineligible";
      expect(settled({ ready }, members)).toBe(expected);
    }),
    { numRuns: 500 },
  );
});

// The rule of `band`, written apart from the engine.
function byHand(list: readonly Record<string, unknown>[]): boolean {
  return list.filter((member) => member.ready).length >= 2 && list.every((member) => member.good && member.vouched);
}

function completions<T extends Record<string, unknown>>(facts: T): T[] {
  const open = Object.keys(facts).find((name) => facts[name] === null);
  if (open === undefined) return [facts];
  return [true, false].flatMap((value) => completions({ ...facts, [open]: value }));
}

function product<T>(lists: readonly (readonly T[])[]): T[][] {
  return lists.reduce<T[][]>((sets, list) => sets.flatMap((set) => list.map((value) => [...set, value])), [[]]);
}
