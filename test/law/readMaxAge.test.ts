import { expect, it } from "vitest";
import { readMaxAge } from "../../src/law/readMaxAge";
import { refusal } from "../core/refusal";

it("is 180 days where nothing is said", () => {
  expect(readMaxAge({})).toBe(180);
  expect(readMaxAge({ maxAgeDays: null as never })).toBe(180);
  expect(readMaxAge({ maxAgeDays: 0 })).toBe(0);
});

it.each([-1, 1.5, Number.NaN])("refuses %d", (maxAgeDays) => {
  expect(() => readMaxAge({ maxAgeDays })).toThrow(refusal("invalid-count", ["maxAgeDays"]));
});
