import { describe, expect, it } from "vitest";
import type { UmkmErrorCode } from "../../src/core/error/UmkmError";
import { populations } from "../../src/population/populations";
import type { CrossTable, LevelsTable } from "../../src/population/printedTable";
import { reconcile } from "../../src/population/reconcile";
import cases from "../cases/populations.json";
import { refusal } from "../core/refusal";

const nameOf = ({ region, asOf }: { region: string; asOf: string }) => region.toLowerCase() + asOf.replaceAll("-", "");
const withClasses = populations.filter((one) => "mikro" in one);

describe("reconcile", () => {
  it.each(cases)("$name: $status", ({ name, status, sum, printed, difference }) => {
    const table = withClasses.find((one) => nameOf(one) === name);
    const expected = { kind: "reconciliation", status, sum, printed, difference, unknown: [], left: [] };
    expect(table && reconcile(table)).toEqual(expected);
  });

  it("holds each population with classes to a case", () => {
    expect(withClasses.map(nameOf).sort()).toEqual(cases.map(({ name }) => name).sort());
  });

  // 10 is known of: one unknown part takes what is left; of two, each is 0 where nothing is left.
  it.each([
    [{ rice: 4, maize: 6, soy: null }, 9, "off", []],
    [{ rice: 4, maize: 6, soy: null }, 10, "unknown", [{ part: "soy", value: 0 }]],
    [{ rice: 4, maize: 6, soy: null }, 11, "unknown", [{ part: "soy", value: 1 }]],
    [{ rice: 10, maize: null, soy: null }, 9, "off", []],
    [
      { rice: 10, maize: null, soy: null },
      10,
      "unknown",
      [
        { part: "maize", value: 0 },
        { part: "soy", value: 0 },
      ],
    ],
    [{ rice: 10, maize: null, soy: null }, 11, "unknown", []],
    [{ soy: null }, 3, "unknown", [{ part: "soy", value: 3 }]],
    [{ rice: 10, soy: null }, null, "no-total", []],
  ] as const)("takes %j over a total of %s as %s", (parts, total, status, left) => {
    const unknown = Object.entries(parts).flatMap(([name, part]) => (part === null ? [name] : []));
    expect(reconcile({ parts, total })).toMatchObject({ status, left, unknown });
  });

  it("takes a class of a population that is not known", () => {
    expect(reconcile({ mikro: 12_583, kecil: null, menengah: null, totalPrinted: 16_232 })).toMatchObject({
      status: "unknown",
      difference: 3_649,
      left: [],
    });
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

  it.each([-1, 0.5, Number.NaN, 2 ** 53, undefined])("refuses %s as a part and as a total", (count) => {
    expect(() => reconcile({ parts: { rice: count as number } })).toThrow(
      expect.objectContaining({ code: "invalid-count", path: ["parts", "rice"] }),
    );
    if (count === undefined) return;
    expect(() => reconcile({ parts: { rice: 1 }, total: count })).toThrow(
      expect.objectContaining({ code: "invalid-count", path: ["total"] }),
    );
  });

  it("refuses a sum that is not exact", () => {
    expect(() => reconcile({ parts: { a: Number.MAX_SAFE_INTEGER, b: 1 } })).toThrow(
      expect.objectContaining({ code: "invalid-count", path: ["parts"] }),
    );
  });

  it.each([{}, null, undefined, 5, "ab", [1, 2]])("refuses %j as parts", (parts) => {
    expect(() => reconcile({ parts: parts as never, total: 0 })).toThrow(refusal("invalid-table", ["parts"]));
  });
});

it.each([
  ["a population", { mikro: 1, kecil: 2, menengah: 3, totalPrint: 7 }, ["totalPrint"]],
  ["a table", { parts: { a: 1 }, totl: 7 }, ["totl"]],
  ["nothing", null, []],
  ["a number", 5, []],
  ["a text", "rows", []],
  ["a list", [1, 2, 3], []],
])("refuses a misspelt property, which would hide its total, and what is no table: %s", (_, table, path) => {
  expect(() => reconcile(table as never)).toThrow(expect.objectContaining({ code: "invalid-table", path }));
});

describe("reconcile a table of one column", () => {
  // A ministry table of 34 provinces prints 4500 where its column sums to 4501; its parts are not known here.
  const provinces = Object.fromEntries(Array.from({ length: 34 }, (_, n) => [`province ${n + 1}`, n < 33 ? 132 : 145]));

  it("prints 4500 where its column sums to 4501", () => {
    expect(reconcile({ parts: provinces, total: 4500 })).toEqual({
      kind: "reconciliation",
      status: "off",
      sum: 4501,
      printed: 4500,
      difference: -1,
      unknown: [],
      left: [],
    });
  });

  it("does not tell which number is wrong: any of them alone could be", () => {
    const rows = Object.fromEntries(Object.entries(provinces).map(([name, target]) => [name, { target }]));
    expect(reconcile({ rows, columnTotals: { target: 4500 } })).toMatchObject({
      status: "off",
      failed: [
        { at: ["columnTotals", "target"], over: "cells", sum: 4501, printed: 4500, difference: -1, unknown: [] },
      ],
      fault: null,
    });
  });
});

describe("reconcile rows and columns", () => {
  const rows = { Utara: { mikro: 40, kecil: 10 }, Selatan: { mikro: 25, kecil: 5 } };
  const table = {
    rows,
    rowTotals: { Utara: 50, Selatan: 30 },
    columnTotals: { mikro: 65, kecil: 15 },
    total: 80,
  } as const satisfies CrossTable;

  it("checks every total, that of all by rows and by columns", () => {
    expect(reconcile(table)).toEqual({
      kind: "table-reconciliation",
      status: "reconciled",
      checked: 6,
      failed: [],
      unchecked: [],
      left: [],
      fault: null,
    });
  });

  it.each<[string, Partial<CrossTable>, (string | number)[], number, number]>([
    ["a cell", { rows: { ...rows, Utara: { mikro: 40, kecil: 12 } } }, ["rows", "Utara", "kecil"], 12, 10],
    ["a row total", { rowTotals: { Utara: 50, Selatan: 31 } }, ["rowTotals", "Selatan"], 31, 30],
    ["a column total", { columnTotals: { mikro: 64, kecil: 15 } }, ["columnTotals", "mikro"], 64, 65],
    ["the total of all", { total: 81 }, ["total"], 81, 80],
  ])("finds %s that is wrong", (_, wrong, at, printed, corrected) => {
    const answer = reconcile({ ...table, ...wrong });
    expect(answer).toMatchObject({ status: "off", fault: { at, printed, corrected } });
    expect(answer.failed).toHaveLength(2);
  });

  it("gives the totals that fail where two numbers are wrong", () => {
    const two = { ...table, rows: { Utara: { mikro: 41, kecil: 10 }, Selatan: { mikro: 25, kecil: 6 } } };
    const { failed, fault } = reconcile(two);
    expect(failed.map(({ at }) => at)).toEqual([
      ["rowTotals", "Utara"],
      ["rowTotals", "Selatan"],
      ["columnTotals", "mikro"],
      ["columnTotals", "kecil"],
    ]);
    expect(fault).toBeNull();
  });

  it("names a cell that should be 0", () => {
    const wrong = {
      rows: { Utara: { mikro: 40, kecil: 3 } },
      rowTotals: { Utara: 40 },
      columnTotals: { mikro: 40, kecil: 0 },
    };
    expect(reconcile(wrong).fault).toEqual({ at: ["rows", "Utara", "kecil"], printed: 3, corrected: 0 });
  });

  it("names no cell whose correction would be below zero", () => {
    const rows = { Utara: { mikro: 1, kecil: 50 }, Selatan: { mikro: 64, kecil: 0 } };
    // The first row and column are both 5 above what is printed, and the cell where they cross is 1.
    const off = { rows, rowTotals: { Utara: 46, Selatan: 64 }, columnTotals: { mikro: 60, kecil: 50 } };
    expect(reconcile(off)).toMatchObject({ status: "off", fault: null });
  });

  it("does not choose between a row total and its cells where no column is printed", () => {
    expect(reconcile({ rows, rowTotals: { Utara: 51 } })).toMatchObject({ checked: 1, status: "off", fault: null });
  });

  it("finds the row total where every column holds", () => {
    const { columnTotals } = table;
    expect(reconcile({ rows, columnTotals, rowTotals: { Utara: 51, Selatan: null } }).fault).toEqual({
      at: ["rowTotals", "Utara"],
      printed: 51,
      corrected: 50,
    });
  });

  it("takes the total of all over the cells where no other is printed", () => {
    expect(reconcile({ rows, total: 81 })).toMatchObject({
      checked: 1,
      failed: [{ at: ["total"], over: "cells", sum: 80, printed: 81, difference: 1, unknown: [] }],
    });
    expect(reconcile({ rows, rowTotals: { Utara: 50 }, total: 80 })).toMatchObject({
      status: "reconciled",
      checked: 2,
    });
  });

  it("takes it over the column totals where only those are printed", () => {
    expect(reconcile({ rows, columnTotals: table.columnTotals, total: 81 })).toMatchObject({
      checked: 3,
      failed: [{ at: ["total"], over: "columnTotals", sum: 80, printed: 81, difference: 1, unknown: [] }],
      fault: { at: ["total"], printed: 81, corrected: 80 },
    });
  });

  it("says that there is no total", () => {
    expect(reconcile({ rows, total: null })).toMatchObject({ status: "no-total", checked: 0, failed: [], fault: null });
  });

  it("reads no total that an object inherits", () => {
    expect(reconcile({ rows: { a: { constructor: 1, y: 2 } }, rowTotals: { a: 3 } })).toMatchObject({
      status: "reconciled",
      checked: 1,
    });
  });

  it("lists totals that fail by name as JavaScript does: whole numbers first, ascending", () => {
    const { failed } = reconcile({
      rows: { b: { x: 1 }, "18": { x: 1 }, "11": { x: 1 } },
      rowTotals: { b: 2, "18": 2, "11": 2 },
    });
    expect(failed.map(({ at }) => at[1])).toEqual(["11", "18", "b"]);
  });

  it.each<[unknown, UmkmErrorCode, string[]]>([
    [{ rows: {} }, "invalid-table", ["rows"]],
    [{ rows: null }, "invalid-table", ["rows"]],
    [{ rows: { Utara: {} } }, "invalid-table", ["rows"]],
    [{ ...table, rows: { ...rows, Selatan: { mikro: 25, besar: 5 } } }, "invalid-table", ["rows", "Selatan", "besar"]],
    [{ ...table, rows: { ...rows, Selatan: { mikro: 25 } } }, "invalid-count", ["rows", "Selatan", "kecil"]],
    [{ ...table, rowTotals: { Barat: 1 } }, "invalid-table", ["rowTotals", "Barat"]],
    [{ ...table, columnTotals: { mikro: -1 } }, "invalid-count", ["columnTotals", "mikro"]],
    [{ ...table, total: 0.5 }, "invalid-count", ["total"]],
    [{ ...table, totals: 1 }, "invalid-table", ["totals"]],
    [{ rows: { a: { x: Number.MAX_SAFE_INTEGER, y: 1 } }, rowTotals: { a: 1 } }, "invalid-count", ["rowTotals", "a"]],
  ])("refuses %j", (wrong, code, path) => {
    expect(() => reconcile(wrong as CrossTable)).toThrow(refusal(code, path));
  });
});

describe("reconcile a table with cells that are not known", () => {
  const rows = { Utara: { mikro: 40, kecil: null }, Selatan: { mikro: 25, kecil: 5 } } as const;
  const totals = { rowTotals: { Utara: 50, Selatan: 30 }, columnTotals: { mikro: 65, kecil: 15 }, total: 80 } as const;

  it("says what both totals leave for a cell, what was checked and what was not", () => {
    const answer = reconcile({ rows, ...totals });
    expect(answer).toMatchObject({ status: "unknown", checked: 4, failed: [], fault: null });
    expect(answer.unchecked.map(({ at, sum, unknown }) => [at, sum, unknown])).toEqual([
      [["rowTotals", "Utara"], 40, [["rows", "Utara", "kecil"]]],
      [["columnTotals", "kecil"], 5, [["rows", "Utara", "kecil"]]],
    ]);
    expect(answer.left).toEqual([
      {
        at: ["rows", "Utara", "kecil"],
        value: 10,
        by: [
          { at: ["rowTotals", "Utara"], value: 10 },
          { at: ["columnTotals", "kecil"], value: 10 },
        ],
      },
    ]);
  });

  it("is off where two totals leave different values, and tells both", () => {
    const answer = reconcile({ rows, ...totals, columnTotals: { mikro: 65, kecil: 16 }, total: null });
    expect(answer).toMatchObject({
      status: "off",
      failed: [],
      left: [{ value: null, by: [{ value: 10 }, { value: 11 }] }],
    });
  });

  it("is off where what is known is more than the total already", () => {
    const answer = reconcile({ rows, rowTotals: { Utara: 39 } });
    expect(answer).toMatchObject({ status: "off", checked: 1, unchecked: [], left: [], fault: null });
    expect(answer.failed).toMatchObject([
      { sum: 40, printed: 39, difference: -1, unknown: [["rows", "Utara", "kecil"]] },
    ]);
  });

  it("leaves 0 for each of several cells only where the others add up already", () => {
    const two = { Utara: { mikro: 40, kecil: null, menengah: null } } as const;
    expect(reconcile({ rows: two, rowTotals: { Utara: 40 } }).left.map(({ value }) => value)).toEqual([0, 0]);
    expect(reconcile({ rows: two, rowTotals: { Utara: 41 } }).left).toEqual([]);
  });

  it("finds the wrong number beside a cell that is not known, and not where that cell could not take the correction", () => {
    const wide = {
      Utara: { mikro: 40, kecil: 10, menengah: null },
      Selatan: { mikro: 25, kecil: 5, menengah: 2 },
    } as const;
    const columnTotals = { mikro: 65, kecil: 14, menengah: 3 };
    // Kecil sums to 15. Only its total stands in no other total that is known whole, but each cell of kecil may be wrong.
    expect(reconcile({ rows: wide, columnTotals }).fault).toBeNull();
    // With Selatan held by its row, and Utara free to take it, either Utara / kecil or the total is wrong.
    expect(reconcile({ rows: wide, columnTotals, rowTotals: { Utara: 50, Selatan: 32 } }).fault).toBeNull();
    // If kecil sums to 1 less than is printed, Utara cannot have 1 more: its row is full. The total is the one.
    const more = { ...columnTotals, kecil: 16 };
    expect(reconcile({ rows: wide, columnTotals: more, rowTotals: { Utara: 50, Selatan: 32 } }).fault).toEqual({
      at: ["columnTotals", "kecil"],
      printed: 16,
      corrected: 15,
    });
  });

  it("takes a level that is not known", () => {
    const levels = { Lampung: { levels: { Metro: 4, Mesuji: null }, total: 9 }, Aceh: 3 } as const;
    expect(reconcile({ levels, total: 12 })).toMatchObject({
      status: "unknown",
      checked: 1,
      left: [{ at: ["levels", "Lampung", "levels", "Mesuji"], value: 5 }],
    });
  });
});

describe("reconcile levels", () => {
  it("takes 1,000 levels, and refuses one more", () => {
    const deep = (levels: number): LevelsTable => {
      let table: LevelsTable = { levels: { a: 1 }, total: 1 };
      for (let level = 1; level < levels; level++) table = { levels: { a: table }, total: 1 };
      return table;
    };
    expect(reconcile(deep(1000))).toMatchObject({ status: "reconciled", checked: 1000 });
    const at = Array.from({ length: 1000 }, () => ["levels", "a"]).flat();
    expect(() => reconcile(deep(1001))).toThrow(refusal("invalid-table", at));
    expect(() => reconcile(deep(5000))).toThrow(refusal("invalid-table", at));
  });

  const lampung = { total: 9, levels: { Metro: 4, Mesuji: 5 } };

  it.each<[string, LevelsTable, object]>([
    ["all that hold", { levels: { Lampung: lampung, Aceh: 3 }, total: 12 }, { status: "reconciled", checked: 2 }],
    [
      "the total of a province, which the nation contradicts too",
      { levels: { Lampung: { ...lampung, total: 10 }, Aceh: 3 }, total: 12 },
      { fault: { at: ["levels", "Lampung", "total"], printed: 10, corrected: 9 } },
    ],
    [
      "the nation or the province beside it, not which",
      { levels: { Lampung: lampung, Aceh: 3 }, total: 13 },
      { failed: [{ at: ["total"], over: "levels", sum: 12, printed: 13, difference: 1, unknown: [] }], fault: null },
    ],
    [
      "a province without a total, by its regencies",
      { levels: { Lampung: { levels: lampung.levels }, Aceh: 3 }, total: 12 },
      { status: "reconciled", checked: 1 },
    ],
    [
      "no total at all",
      { levels: { Lampung: { levels: lampung.levels, total: null } } },
      { status: "no-total", checked: 0 },
    ],
  ])("%s", (_, table, expected) => {
    expect(reconcile(table)).toMatchObject(expected);
  });

  it.each<[unknown, UmkmErrorCode, string[]]>([
    [{ levels: {} }, "invalid-table", ["levels"]],
    [{ levels: null }, "invalid-table", ["levels"]],
    [{ levels: { a: { levels: {} } } }, "invalid-table", ["levels", "a", "levels"]],
    [{ levels: { a: { parts: {} } } }, "invalid-table", ["levels", "a", "parts"]],
    [{ levels: { a: undefined } }, "invalid-count", ["levels", "a"]],
    [{ levels: { a: { levels: { b: -1 } } } }, "invalid-count", ["levels", "a", "levels", "b"]],
    [{ levels: { a: 1 }, total: 1.5 }, "invalid-count", ["total"]],
  ])("refuses %j", (wrong, code, path) => {
    expect(() => reconcile(wrong as LevelsTable)).toThrow(refusal(code, path));
  });
});
