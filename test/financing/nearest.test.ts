import { expect, it } from "vitest";
import { calendarDate } from "../../src/core/calendarDate";
import { nearest } from "../../src/financing/nearest";
import type { SettledStep } from "../../src/financing/settled";

const facts = { workers: { least: 5, most: 5, why: null }, sector: { among: ["a"], why: null } } as const;
const step = (fact: string, to: SettledStep["to"], doable = true): SettledStep[] => [
  { step: { fact, doable, open: false }, ...(to === undefined ? {} : { to }) },
];
const kept = (...ways: SettledStep[][]) => nearest(ways, facts).map((way) => ways.indexOf(way as SettledStep[]));

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
  const waiting = (from: string): SettledStep[] => [
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

it("keeps of two lists of options the wider", () => {
  expect(kept(step("sector", "b"), step("sector", { oneOf: ["b", "c"] }))).toEqual([1]);
});
