import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { calendarDateIn } from "../../../src/core/day/calendarDateIn";
import { isDate } from "../../../src/core/day/isDate";
import { factsFromRow } from "../../../src/size/factsFromRow";

const other: Date = runInNewContext("new Date('2019-12-31T17:00:00Z')");

it("knows a Date of this realm, and of another", () => {
  expect(other instanceof Date).toBe(false);
  expect([isDate(new Date(0)), isDate(other)]).toEqual([true, true]);
});

it("knows what only looks like one", () => {
  const named = { [Symbol.toStringTag]: "Date" };
  for (const value of [Object.create(Date.prototype), named, {}, "2019-12-31", 0, null, undefined]) {
    expect(isDate(value)).toBe(false);
  }
});

it("is taken by what reads days of another realm: midnight in Jakarta is 17:00 UTC", () => {
  expect(calendarDateIn(other, "Asia/Jakarta")).toBe("2020-01-01");
  const day = { column: "d", type: "date", zone: "Asia/Jakarta" } as const;
  expect(factsFromRow({ d: other }, { establishedOn: day }).establishedOn).toBe("2020-01-01");
});
