import { describe, expect, it } from "vitest";
import { populations } from "../../src/population/populations";
import { reconcile } from "../../src/population/reconcile";
import cases from "../cases/populations.json";

const nameOf = ({ region, asOf }: { region: string; asOf: string }) => region.toLowerCase() + asOf.replaceAll("-", "");

describe("reconcile", () => {
  it.each(cases)("$name: $status", ({ name, status, sum, printed, difference }) => {
    const table = populations.find((one) => nameOf(one) === name);
    const expected = { kind: "reconciliation", status, sum, printed, difference };
    expect(table && "mikro" in table && reconcile(table)).toEqual(expected);
  });

  it.each([
    [9, "off", -1],
    [10, "reconciled", 0],
    [11, "off", 1],
  ] as const)("takes a total of %s over parts of 10 as %s", (total, status, difference) => {
    expect(reconcile({ parts: { rice: 4, maize: 6 }, total })).toMatchObject({ status, difference });
  });

  it.each([{ parts: { rice: 4 } }, { parts: { rice: 4 }, total: null }])("says that there is no total", (table) => {
    expect(reconcile(table)).toMatchObject({ status: "no-total", sum: 4, printed: null });
  });

  it("takes a printed total of 0 for a total", () => {
    expect(reconcile({ parts: { rice: 0 }, total: 0 })).toMatchObject({ status: "reconciled" });
  });

  it.each([-1, 0.5, Number.NaN, 2 ** 53, null])("refuses %s as a part and as a total", (count) => {
    expect(() => reconcile({ parts: { rice: count as number } })).toThrow(
      expect.objectContaining({ code: "invalid-count", path: ["parts", "rice"] }),
    );
    if (count === null) return;
    expect(() => reconcile({ parts: { rice: 1 }, total: count })).toThrow(
      expect.objectContaining({ code: "invalid-count", path: ["total"] }),
    );
  });

  it("refuses a sum that is not exact", () => {
    expect(() => reconcile({ parts: { a: Number.MAX_SAFE_INTEGER, b: 1 } })).toThrow(
      expect.objectContaining({ code: "invalid-count", path: ["parts"] }),
    );
  });

  it("refuses a table without parts", () => {
    expect(() => reconcile({ parts: {}, total: 0 })).toThrow(expect.objectContaining({ code: "invalid-table" }));
  });
});

it.each([
  ["a population", { mikro: 1, kecil: 2, menengah: 3, totalPrint: 7 }, ["totalPrint"]],
  ["a table", { parts: { a: 1 }, totl: 7 }, ["totl"]],
  ["nothing", null, []],
])("refuses a misspelt property of %s, which would hide its total", (_, table, path) => {
  expect(() => reconcile(table as never)).toThrow(expect.objectContaining({ code: "invalid-table", path }));
});
