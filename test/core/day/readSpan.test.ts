import { expect, it } from "vitest";
import { readSpan } from "../../../src/core/day/readSpan";
import { refusal } from "../refusal";

it("reads a day, or a first and a last one", () => {
  expect(readSpan({ on: "2024-01-10" }).on).toMatchObject({ least: "2024-01-10", most: "2024-01-10" });
  const { on, from, until } = readSpan({ on: null, from: "2024-01-10", until: { atMost: "2024-01-10" } });
  expect([on.least, from.most, until.least, until.most]).toEqual([null, "2024-01-10", null, "2024-01-10"]);
});

it.each([
  [{ on: "2024-01-10", from: "2024-01-10" }, "invalid-fact", ["on"]],
  [{ on: "2024-01-10", until: "2024-01-10" }, "invalid-fact", ["on"]],
  [{ from: "2024-01-11", until: "2024-01-10" }, "invalid-range", ["until"]],
  [{ from: "2024-02-30" }, "invalid-date", ["from"]],
] as const)("refuses %j", (days, code, path) => {
  expect(() => readSpan(days)).toThrow(refusal(code, [...path]));
});
