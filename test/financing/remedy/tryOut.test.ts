import { describe, expect, it } from "vitest";
import { calendarDate } from "../../../src/core/day/calendarDate";
import { readFacts } from "../../../src/core/fact/readFacts";
import type { AnyCondition } from "../../../src/criteria/anyCondition";
import { nodeOf } from "../../../src/criteria/evaluate/nodeOf";
import { placesOf } from "../../../src/criteria/evaluate/placesOf";
import type { Step, Target } from "../../../src/criteria/remedy/step";
import { tryOut } from "../../../src/financing/remedy/tryOut";
import { changeableIn } from "../../criteria/byName";

const declared = { a: "rupiah", b: "rupiah", o: ["p", "q", "r"], y: "yes-no", d: "date" } as const;
const facts = { a: 9, b: 9, o: "r", y: false, d: "2024-03-01" } as const;
const changeable = changeableIn({
  facts: readFacts(declared, facts),
  declared,
  asOf: calendarDate("2024-03-05"),
  changeOf: () => "ask" as const,
});
const node = (when: AnyCondition) => nodeOf(when, placesOf(declared), null);
const to = (fact: string, target: Target): Step => ({ fact, doable: true, open: false, target });
const wait = (day: string): Step => ({ fact: "d", doable: true, open: false, from: calendarDate(day) });
/** What each step's fact must be, `undefined` where time does it; `null` for no way. */
function settle(steps: readonly Step[], when: AnyCondition, ...others: AnyCondition[]) {
  return tryOut(steps, node(when), others.map(node), changeable)?.flatMap((way) => way.map((one) => one.to)) ?? null;
}
const most = (fact: string, atMost: number) => ({ fact, atMost });

describe("tryOut", () => {
  it("gives the bounds within which every value will do, and a bound alone as the value that it is", () => {
    expect(settle([to("a", { most: 5 })], most("a", 5))).toStrictEqual([{ atMost: 5 }]);
    expect(settle([to("a", { least: 12 })], { fact: "a", atLeast: 12 })).toStrictEqual([{ atLeast: 12 }]);
    expect(settle([to("a", { least: 3, most: 5 })], most("a", 5))).toStrictEqual([{ atLeast: 3, atMost: 5 }]);
    expect(settle([to("a", { least: 5, most: 5 })], most("a", 5))).toStrictEqual([5]);
  });

  it("gives options where each will do, and one alone as it is", () => {
    expect(settle([to("o", { among: ["p", "q"] })], { fact: "o", in: ["p", "q"] })).toStrictEqual([
      { oneOf: ["p", "q"] },
    ]);
    expect(settle([to("o", { among: ["q"] })], { fact: "o", in: ["p", "q"] })).toStrictEqual(["q"]);
    expect(settle([to("y", { among: [true] })], { fact: "y", is: true })).toStrictEqual([true]);
  });

  it("gives the bound itself, or one option, where not every value within will do", () => {
    const sum = (atLeast: number, atMost: number) => ({
      all: [
        { sum: ["a", "b"], atLeast },
        { sum: ["a", "b"], atMost },
      ],
    });
    const both = [to("a", { least: 3, most: 5 }), to("b", { least: 4, most: 6 })];
    // The upper ends are tried first: 5 and 6, then 5 and 4, then 3 and 6, then 3 and 4.
    expect(settle(both, sum(11, 11))).toStrictEqual([5, 6]);
    expect(settle(both, sum(9, 10))).toStrictEqual([5, 4]);
    expect(settle(both, sum(0, 8))).toStrictEqual([3, 4]);
    expect(settle([to("a", { most: 5 }), to("b", { least: 6 })], sum(11, 11))).toStrictEqual([5, 6]);
    expect(settle([to("o", { among: ["p", "q"] })], { fact: "o", is: "q" })).toStrictEqual(["q"]);
  });

  it("is no way where the condition does not hold then, or is not known to", () => {
    expect(settle([to("a", { most: 5 })], most("a", 4))).toBeNull();
    expect(settle([to("a", { most: 5 })], { all: [most("a", 5), most("b", 8)] })).toBeNull();
    expect(settle([to("o", { among: ["p", "q"] })], { fact: "o", is: "r" })).toBeNull();
  });

  it("is no way where it breaks another condition; what is left open does not count as broken", () => {
    const way = [to("a", { most: 5 })];
    expect(settle(way, most("a", 5), { fact: "a", atLeast: 6 })).toBeNull();
    // Another condition that 5 keeps to, but not every amount below it.
    expect(settle(way, most("a", 5), { fact: "a", atLeast: 5 })).toStrictEqual([{ atMost: 5 }]);
    expect(settle(way, most("a", 5), most("b", 9), { fact: "a", atLeast: 6 })).toBeNull();
  });

  it("judges on the last day that is waited for, and on asOf where none is", () => {
    const months = (monthsBeforeAsOf: number) => ({ fact: "d", monthsBeforeAsOf });
    expect(settle([wait("2024-04-01")], months(1))).toStrictEqual([undefined]);
    expect(settle([wait("2024-03-31")], months(1))).toBeNull();
    expect(settle([wait("2024-04-01"), wait("2024-03-20")], months(1))).toStrictEqual([undefined, undefined]);
    expect(settle([wait("2024-03-01")], { fact: "d", onOrAfter: "2024-03-01" })).toStrictEqual([undefined]);
    expect(settle([to("a", { most: 5 })], { all: [most("a", 5), months(1)] })).toBeNull();
    expect(settle([wait("2024-03-01")], { fact: "d", monthsBeforeAsOf: 0 })).toStrictEqual([undefined]);
  });

  it("tries the ends of what changes while something else is waited for", () => {
    const when = {
      all: [
        { fact: "o", is: "q" },
        { fact: "d", monthsBeforeAsOf: 1 },
      ],
    };
    expect(settle([wait("2024-04-01"), to("o", { among: ["p", "q"] })], when)).toStrictEqual([undefined, "q"]);
  });

  it("tries nothing where an amount is left open, and says what the others must be", () => {
    const open: Step = { fact: "b", doable: true, open: false };
    const never = { any: [] };
    expect(settle([open, to("y", { among: [true] })], never)).toStrictEqual([undefined, true]);
    expect(settle([to("y", { among: [true] })], never)).toBeNull();
  });

  it("tries 64 combinations at most", () => {
    const options = Array.from({ length: 7 }, (_, n) => `o${n}`);
    const kinds = Object.fromEntries(options.map((name) => [name, ["p", "q", "r"] as const]));
    const given = changeableIn({
      declared: kinds,
      facts: readFacts(kinds, Object.fromEntries(options.map((name) => [name, "r"]))),
      asOf: calendarDate("2024-03-05"),
      changeOf: () => "ask",
    });
    const steps = (count: number) => options.slice(0, count).map((name) => to(name, { among: ["p", "q"] }));
    const lastOf = (count: number) =>
      nodeOf({ all: options.slice(0, count).map((fact) => ({ fact, is: "q" })) }, placesOf(kinds), null);
    expect(tryOut(steps(6), lastOf(6), [], given)?.[0].map((one) => one.to)).toStrictEqual(Array(6).fill("q"));
    expect(tryOut(steps(7), lastOf(7), [], given)).toBeNull();
  });
});
