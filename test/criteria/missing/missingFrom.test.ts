import { describe, expect, test } from "vitest";
import type { AnyCondition } from "../../../src/criteria/condition";
import { missingIn } from "../byName";
import { type Facts, kinds, type MemberFacts, scopeOf } from "../support";

const missing = (
  conditions: readonly AnyCondition[],
  facts: Facts = {},
  members: readonly MemberFacts[] | null = null,
) =>
  missingIn(
    conditions.map((when) => ({ when })),
    scopeOf(facts, members),
    kinds,
  );

const a = { fact: "a", atMost: 10 };
const n = { fact: "n", atMost: 2 };
const y = { fact: "y", is: true };

describe("what is missing", () => {
  test("nothing, once the answer is known", () => {
    expect(missing([a], { a: 10 })).toEqual([]);
    expect(missing([a, n], { a: 11 })).toEqual([]);
    expect(missing([], {})).toEqual([]);
  });
  test("a fact that an undecided criterion reads, with why it is not known", () => {
    expect(missing([a])).toEqual([{ fact: "a", why: "not-asked", decisive: true, weight: 1 }]);
    expect(missing([a], { a: { unknown: "declined" } })[0]?.why).toBe("declined");
    expect(missing([a], { a: { atLeast: 5 } })[0]?.why).toBe("range");
  });
  test("no fact under a decided branch, although its criterion is undecided", () => {
    expect(missing([{ all: [{ any: [y, n] }, a] }], { y: true }).map(({ fact }) => fact)).toEqual(["a"]);
    expect(missing([{ any: [{ all: [y, n] }, a] }], { y: false }).map(({ fact }) => fact)).toEqual(["a"]);
  });
  test("a fact is not decisive where it settles one criterion and leaves another open", () => {
    const b = { fact: "a", atMost: 20 };
    const both = missing([{ any: [a, n] }, { any: [{ all: [b, y] }, n] }]);
    expect(both.map(({ fact, decisive }) => [fact, decisive])).toEqual([
      ["n", true],
      ["a", false],
      ["y", false],
    ]);
  });
  test("members that are not there are decisive where they can make the answer a yes alone", () => {
    expect(missing([{ any: [{ some: { fact: "m", atMost: 1 } }, y] }])[0]).toMatchObject({
      fact: "members",
      decisive: true,
    });
  });
  test("where something is unread, a fact is decisive for a no alone", () => {
    const open = (when: AnyCondition) =>
      missingIn([{ when }], scopeOf({}, null), kinds, true).map(({ decisive }) => decisive);
    expect(open(a)).toEqual([true]);
    expect(open({ any: [a, n] })).toEqual([false, false]);
  });
  test("both parts of a share of nothing, and no more than the part where the whole is known", () => {
    expect(missing([{ share: "a", of: "b", atMost: 0 }]).map(({ fact, decisive }) => [fact, decisive])).toEqual([
      ["a", false],
      ["b", false],
    ]);
    expect(missing([{ share: "a", of: "b", atMost: 0 }], { b: 4 })).toMatchObject([{ fact: "a", decisive: true }]);
  });
  test("every part of a sum or a share that is not exact", () => {
    expect(missing([{ sum: ["a", "b"], atMost: 10 }]).map(({ fact }) => fact)).toEqual(["a", "b"]);
    expect(missing([{ share: "a", of: "b", atMost: 0.5 }], { b: 4 }).map(({ fact }) => fact)).toEqual(["a"]);
  });
});

describe("the order", () => {
  test("a decisive fact comes first, then the heavier, then the one read first", () => {
    expect(missing([{ any: [n, a] }, { any: [a, y] }])).toEqual([
      { fact: "a", why: "not-asked", decisive: true, weight: 2 },
      { fact: "n", why: "not-asked", decisive: false, weight: 1 },
      { fact: "y", why: "not-asked", decisive: false, weight: 1 },
    ]);
  });
  test("the same criterion twice weighs twice", () => {
    expect(missing([a, a])[0]).toEqual({ fact: "a", why: "not-asked", decisive: true, weight: 2 });
  });
});

describe("decisive", () => {
  const decisive = (...given: Parameters<typeof missing>) =>
    missing(...given).flatMap((found) => (found.decisive ? [found.fact] : []));
  test("a fact that can break the conjunction", () => {
    expect(decisive([a, n])).toEqual(["a", "n"]);
  });
  test("not a fact whose branch another may still save", () => {
    expect(decisive([{ any: [{ all: [a, y] }, { all: [n, y] }] }])).toEqual(["y"]);
  });
  test("only within the range that is known", () => {
    const window = { any: [{ all: [{ fact: "a", atLeast: 5 }, y] }, n] };
    expect(decisive([window], { a: { atLeast: 3, atMost: 9 } })).toEqual(["n"]);
    expect(
      decisive(
        [
          {
            all: [
              { fact: "a", moreThan: 4 },
              { fact: "a", lessThan: 6 },
            ],
          },
        ],
        { a: { atLeast: 5 } },
      ),
    ).toEqual(["a"]);
  });
  test("a sum is settled where it meets its limit given the others", () => {
    expect(decisive([{ sum: ["a", "b"], atMost: 10 }], { a: { atMost: 4 } })).toEqual(["b"]);
    expect(decisive([{ sum: ["a", "b"], atMost: 10 }], { a: { atMost: 4 }, b: { atLeast: 6, atMost: 7 } })).toEqual([
      "a",
      "b",
    ]);
    expect(decisive([{ sum: ["a", "b"], atMost: 10 }], { a: { atMost: 9 }, b: { atLeast: 3, atMost: 8 } })).toEqual([
      "a",
    ]);
  });
  test("a window of one value, or of one day, is found", () => {
    const seven = {
      all: [
        { fact: "n", atLeast: 7 },
        { fact: "n", atMost: 7 },
      ],
    };
    expect(decisive([{ any: [seven, y] }, { any: [seven, a] }])).toEqual(["n"]);
    const exact = {
      all: [
        { fact: "d", onOrAfter: "2023-09-01" },
        { fact: "d", onOrBefore: "2023-09-01" },
      ],
    };
    expect(decisive([{ any: [exact, y] }, { any: [exact, n] }])).toEqual(["d"]);
    const month = {
      all: [
        { fact: "d", monthsBeforeAsOf: 6 },
        { fact: "d", onOrAfter: "2023-08-31" },
      ],
    };
    expect(decisive([{ any: [month, y] }, { any: [month, n] }])).toEqual(["d"]);
  });
});

describe("members", () => {
  const small = { fact: "m", atMost: 5 };
  test("are missing where there are none", () => {
    for (const none of [null, []]) {
      expect(missing([{ every: small }], {}, none)).toEqual([
        { fact: "members", why: "not-asked", decisive: true, weight: 1 },
      ]);
    }
  });
  test("are missing beside the facts of the same criterion, in the order of the rule", () => {
    expect(missing([{ all: [{ some: small }, a] }, { any: [y, { every: small }] }])).toEqual([
      { fact: "members", why: "not-asked", decisive: true, weight: 2 },
      { fact: "a", why: "not-asked", decisive: true, weight: 1 },
      { fact: "y", why: "not-asked", decisive: false, weight: 1 },
    ]);
  });
  test("carry their position, and are decisive where one of them settles the answer", () => {
    expect(missing([{ every: small }], {}, [{ m: 1 }, {}, { m: { unknown: "declined" } }])).toEqual([
      { fact: "m", member: 1, why: "not-asked", decisive: true, weight: 1 },
      { fact: "m", member: 2, why: "declined", decisive: true, weight: 1 },
    ]);
    expect(missing([{ count: small, atLeast: 2 }], {}, [{}, {}, {}]).map(({ decisive }) => decisive)).toEqual([
      false,
      false,
      false,
    ]);
  });
  test("are decisive in a share where one member alone settles it, and not asked where the rest settle it", () => {
    const half = { count: small, atMostShare: 0.5 };
    const of = (members: readonly MemberFacts[]) =>
      missing([half], {}, members).map(({ member, decisive }) => [member, decisive]);
    expect(of([{ m: 1 }, {}, { m: 9 }])).toEqual([[1, true]]);
    expect(of([{}, {}])).toEqual([
      [0, true],
      [1, true],
    ]);
    expect(of([{}, {}, {}, {}]).map(([, decisive]) => decisive)).toEqual([false, false, false, false]);
    expect(of([{ m: 9 }, {}])).toEqual([]);
    expect(of([{ m: 1 }, { m: 1 }, {}])).toEqual([]);
  });
  test("come before their own facts, and where the rule first asks them, also in a criterion that is known", () => {
    const small = { some: { fact: "m", atMost: 5 } };
    const order = (...args: Parameters<typeof missing>) => missing(...args).map(({ fact }) => fact);
    expect(order([{ all: [a, small] }])).toEqual(["a", "members"]);
    expect(order([{ any: [small, y] }, { all: [a, small] }], { y: true })).toEqual(["members", "a"]);
  });
  test("stand by position, whichever criterion asks them first", () => {
    const first = { every: { any: [{ fact: "k", is: true }, small] } };
    const second = {
      every: {
        any: [
          { fact: "s", onOrBefore: "2024-01-01" },
          { fact: "m", atMost: 3 },
        ],
      },
    };
    const members = [
      { k: true, s: "2024-01-02" },
      { k: false, s: "2024-01-01" },
    ] as const;
    expect(missing([first, second], {}, members)).toEqual([
      { fact: "m", member: 0, why: "not-asked", decisive: true, weight: 1 },
      { fact: "m", member: 1, why: "not-asked", decisive: true, weight: 1 },
    ]);
  });
  test("leave a fact of the group decisive where they are known to agree already", () => {
    const answered = missing([{ any: [{ all: [{ some: small }, a] }, y] }], {}, [{ m: 1 }]);
    expect(answered.map(({ fact, decisive }) => [fact, decisive])).toEqual([
      ["a", true],
      ["y", true],
    ]);
  });
  test("count once: a member who is one already makes no second, whatever else is asked of them", () => {
    const two = { any: [{ count: small, atLeast: 2 }, { every: { fact: "m", atMost: 3 } }] };
    const answered = missing([two], {}, [{ m: { atLeast: 2, atMost: 4 } }, {}]);
    expect(answered.map(({ member, decisive }) => [member, decisive])).toEqual([
      [1, true],
      [0, false],
    ]);
  });
  test("are not decisive while another fact of theirs is wanted", () => {
    const either = { any: [small, { fact: "k", is: true }] };
    expect(missing([{ every: either }], {}, [{}, {}]).some(({ decisive }) => decisive)).toBe(false);
  });
  test("are asked fact by fact", () => {
    const both = {
      all: [
        { fact: "m", atMost: 5 },
        { fact: "k", is: true },
      ],
    };
    expect(missing([{ every: both }], {}, [{ m: 1 }, {}]).map(({ fact, member }) => [fact, member])).toEqual([
      ["m", 1],
      ["k", 0],
      ["k", 1],
    ]);
  });
  test("a decided member is not asked, although the quantifier is undecided", () => {
    const either = {
      any: [
        { fact: "m", atMost: 5 },
        { fact: "k", is: true },
      ],
    };
    expect(missing([{ every: either }], {}, [{ m: 1 }, { m: 6 }]).map(({ fact, member }) => [fact, member])).toEqual([
      ["k", 1],
    ]);
  });
});

test("the work grows with the members, not with their square", () => {
  let evaluated = 0;
  const counting = (size: number) => {
    const leaf = {
      get fact() {
        evaluated++;
        return "m";
      },
      atMost: 5,
    };
    evaluated = 0;
    const found = missing(
      [{ every: leaf }, { count: leaf, atLeast: 2 }],
      {},
      Array.from({ length: size }, () => ({})),
    );
    expect(found).toHaveLength(size);
    return evaluated;
  };
  const [once, tenfold] = [counting(200), counting(2000)];
  expect(tenfold).toBeLessThan(once * 11);
});
