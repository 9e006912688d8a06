import { expect, it } from "vitest";
import { calendarDate } from "../../../src/core/day/calendarDate";
import * as engine from "../../../src/financing/remedy/nearest";
import type { TriedStep } from "../../../src/financing/remedy/tryOut";
import { changeableIn, type Named } from "../../criteria/byName";

const declared = { workers: "count", sector: ["a", "b", "c"], startedOn: "date" } as const;
const nearest = (ways: readonly TriedStep[][], facts: Named["facts"]) =>
  engine.nearest(ways, changeableIn({ facts, declared, asOf: calendarDate("2024-03-05"), changeOf: () => "ask" }));

const facts = { workers: { least: 5, most: 5, why: null }, sector: { among: ["a"], why: null } } as const;
const step = (fact: string, to: TriedStep["to"], doable = true): TriedStep[] => [
  { step: { fact, doable, open: false }, ...(to === undefined ? {} : { to }) },
];
const kept = (...ways: TriedStep[][]) => nearest(ways, facts).map((way) => ways.indexOf(way as TriedStep[]));

it("keeps of two ways to raise a count the one that asks less", () => {
  expect(kept(step("workers", { atLeast: 20 }), step("workers", { atLeast: 10 }))).toEqual([1]);
  expect(kept(step("workers", { atLeast: 10 }), step("workers", { atLeast: 20 }))).toEqual([0]);
});

it("keeps of two ways to lower a count the one that asks less, and ways to either side", () => {
  expect(kept(step("workers", { atMost: 2 }), step("workers", { atMost: 4 }))).toEqual([1]);
  expect(kept(step("workers", { atMost: 4 }), step("workers", { atLeast: 6 }))).toEqual([0, 1]);
});

it("keeps the first of two that ask the same", () => {
  expect(kept(step("workers", { atLeast: 10 }), step("workers", { atLeast: 10 }))).toEqual([0]);
  expect(kept(step("workers", undefined), step("workers", undefined))).toEqual([0]);
});

it("keeps of two days to wait for the earlier, and an option of a longer list", () => {
  const waiting = (from: string): TriedStep[] => [
    { step: { fact: "startedOn", doable: true, open: false, from: calendarDate(from) } },
  ];
  expect(kept(waiting("2024-03-06"), waiting("2024-03-05"))).toEqual([1]);
  expect(kept(waiting("2024-03-05"), waiting("2024-03-06"))).toEqual([0]);
  expect(kept(step("sector", "b"), step("sector", { oneOf: ["b", "c"] }))).toEqual([1]);
});

it("keeps what is not of one sort: another fact, what cannot be brought about, what already is", () => {
  expect(kept(step("workers", { atLeast: 10 }), step("workers", { atLeast: 20 }, false))).toEqual([0, 1]);
  expect(kept(step("workers", { atLeast: 10 }), step("sector", "b"))).toEqual([0, 1]);
  expect(kept(step("workers", { atMost: 9 }), step("workers", { atLeast: 10 }))).toEqual([0, 1]);
});

it("keeps of two lists of options the wider, and two options that differ", () => {
  expect(kept(step("sector", "b"), step("sector", "c"))).toEqual([0, 1]);
  expect(kept(step("sector", "b"), step("sector", { oneOf: ["b", "c"] }))).toEqual([1]);
});

it("compares ways of several steps as wholes: at least as much of each", () => {
  const way = (...steps: TriedStep[][]) => steps.flat();
  const [ten, twenty] = [step("workers", { atLeast: 10 }), step("workers", { atLeast: 20 })];
  // More of the same fact, and the like of the other.
  expect(kept(way(ten, step("sector", "b")), way(twenty, step("sector", "b")))).toEqual([0]);
  // More of the one and less of the other.
  expect(kept(way(ten, step("sector", "b")), way(twenty, step("sector", { oneOf: ["b", "c"] })))).toEqual([0, 1]);
  // One step more than another way asks.
  expect(kept(way(ten, step("sector", "b")), ten)).toEqual([1]);
  expect(kept(way(step("sector", "b"), ten), twenty)).toEqual([0, 1]);
});

it("keeps the first of two that ask the same of several facts in another order", () => {
  const [ten, sector] = [step("workers", { atLeast: 10 }), step("sector", "b")];
  expect(kept([...ten, ...sector], [...sector, ...ten])).toEqual([0]);
});

it("keeps what is left open beside what is not, and a day beside an amount", () => {
  const from = calendarDate("2024-03-06");
  const waiting: TriedStep[] = [{ step: { fact: "workers", doable: true, open: false, from } }];
  expect(kept(step("workers", undefined), step("workers", { atLeast: 10 }))).toEqual([0, 1]);
  expect(kept(step("workers", { atLeast: 10 }), step("workers", undefined))).toEqual([0, 1]);
  expect(kept(waiting, step("workers", undefined))).toEqual([0, 1]);
  expect(kept(waiting, step("workers", { atLeast: 10 }))).toEqual([0, 1]);
  expect(kept(waiting, [...waiting])).toEqual([0]);
});

it("takes the end of a range that faces what the fact is; where nothing is known, the upper one", () => {
  expect(kept(step("workers", { atLeast: 7, atMost: 9 }), step("workers", { atLeast: 8, atMost: 8 }))).toEqual([0]);
  expect(kept(step("workers", { atLeast: 1, atMost: 2 }), step("workers", { atLeast: 3, atMost: 3 }))).toEqual([1]);
  expect(kept(step("workers", 7), step("workers", { atLeast: 8 }))).toEqual([0]);
  expect(kept(step("workers", 3), step("workers", { atMost: 2 }))).toEqual([0]);
  const open = { workers: { least: null, most: null, why: "not-asked" } } as const;
  const ways = [step("workers", { atMost: 2 }), step("workers", { atMost: 4 })];
  expect(nearest(ways, open)).toEqual([ways[1]]);
  const raised = [step("workers", { atLeast: 20 }), step("workers", { atLeast: 10 })];
  expect(nearest(raised, open)).toEqual([raised[1]]);
});

it("keeps bounds that the fact keeps to already, which face nothing", () => {
  expect(kept(step("workers", { atMost: 5 }), step("workers", { atMost: 6 }))).toEqual([0, 1]);
  expect(kept(step("workers", { atLeast: 5 }), step("workers", { atLeast: 4 }))).toEqual([0, 1]);
});
