import { describe, expect, it } from "vitest";
import { leastCount } from "../../../src/sql/columns/leastCount";
import { readColumns } from "../../../src/sql/columns/readColumns";
import { readDialect } from "../../../src/sql/columns/readDialect";
import { readsValues } from "../../../src/sql/columns/readsValues";
import { rawSql } from "../../../src/sql/rawSql";
import { sqlDialects } from "../../../src/sql/text/dialect";
import { refusal } from "../../core/refusal";
import { declared } from "../support";

const [duckdb, postgresql, clickhouse] = (["duckdb", "postgresql", "clickhouse"] as const).map((name) =>
  readDialect(name),
) as [ReturnType<typeof readDialect>, ReturnType<typeof readDialect>, ReturnType<typeof readDialect>];

describe("the column of a fact", () => {
  it.each([
    ["a name", duckdb, { a: "modal" }, { kind: "rupiah", sql: '"modal"', isText: false }],
    ["parts", duckdb, { a: ["usaha", "modal"] }, { kind: "rupiah", sql: '"usaha"."modal"', isText: false }],
    [
      "SQL of one's own",
      duckdb,
      { o: rawSql("lower(x)") },
      { kind: ["p", "q", "r"], sql: "(lower(x))", isText: false },
    ],
    ["a day", duckdb, { d: "lahir" }, { kind: "date", sql: '"lahir"', isText: false }],
    ["a day by SQL of one's own", duckdb, { d: rawSql("x") }, { kind: "date", sql: "(x)", isText: false }],
    ["a day, said so", duckdb, { d: { column: "x", type: "date" } }, { kind: "date", sql: '"x"', isText: false }],
    [
      "a day as text",
      duckdb,
      { d: { column: ["t", "x"], type: "text" } },
      { kind: "date", sql: '"t"."x"', isText: true },
    ],
    [
      "a day as text, in the order of its bytes",
      postgresql,
      { d: { column: rawSql("x"), type: "text" } },
      { kind: "date", sql: '(x) COLLATE "C"', isText: true },
    ],
    ["a day that compares as text", clickhouse, { d: "x" }, { kind: "date", sql: "toString(`x`)", isText: false }],
    ["a name of the same there", clickhouse, { y: "x" }, { kind: "yes-no", sql: "`x`", isText: false }],
  ])("is %s", (_, dialect, given, column) => {
    expect([...readColumns(declared, given, dialect)]).toEqual([[Object.keys(given)[0], column]]);
  });

  it("is none where it is undefined: the fact is not mapped", () => {
    expect(readColumns(declared, { a: undefined, d: "d" }, duckdb).size).toBe(1);
    expect(readColumns(declared, {}, duckdb).size).toBe(0);
  });

  it.each([
    ["no columns", null, "unknown-fact", ["columns"]],
    ["a list of columns", ["a"], "unknown-fact", ["columns"]],
    ["a fact that is not declared", { z: "z" }, "unknown-fact", ["columns", "z"]],
    ["one that is not declared nor mapped", { z: undefined }, "unknown-fact", ["columns", "z"]],
    ["an entry for an amount", { a: { column: "a", type: "text" } }, "unknown-option", ["columns", "a", "column"]],
    ["an empty entry for an amount", { a: {} }, "unknown-option", ["columns", "a"]],
    ["an entry for words", { o: { type: "text" } }, "unknown-option", ["columns", "o", "type"]],
    ["another property", { d: { column: "d", type: "text", as: "x" } }, "unknown-option", ["columns", "d", "as"]],
    ["no type", { d: { column: "d" } }, "invalid-option", ["columns", "d", "type"]],
    ["another type", { d: { column: "d", type: "timestamp" } }, "invalid-option", ["columns", "d", "type"]],
    ["no name in an entry", { d: { type: "date" } }, "invalid-option", ["columns", "d", "column"]],
    ["no name", { d: null }, "invalid-option", ["columns", "d"]],
    ["an empty list", { a: [] }, "invalid-option", ["columns", "a"]],
    ["an instance", { d: new Date(0) }, "unknown-option", ["columns", "d"]],
  ] as const)("is refused: %s", (_, columns, code, path) => {
    expect(() => readColumns(declared, columns, duckdb)).toThrow(refusal(code, path));
  });
});

describe("the other options", () => {
  it.each([undefined, null, "", "mysql", "toString", 0, ["duckdb"]])("a dialect is one of six: not %j", (name) => {
    expect(() => readDialect(name)).toThrow(refusal("invalid-option", ["dialect"]));
    expect(() => readDialect(name)).toThrow(`one of ${sqlDialects.join(", ")}`);
  });

  it("values are checked unless they are trusted", () => {
    expect([readsValues(), readsValues("checked"), readsValues("trusted")]).toEqual([true, true, false]);
    expect(() => readsValues("sound" as never)).toThrow(refusal("invalid-option", ["values"]));
  });

  it("workers begin at 1 in size classes alone", () => {
    expect(["tenagaKerja", "modalUsaha"].map(leastCount({ classes: ["a"] }))).toEqual([1, 0]);
    expect(["tenagaKerja", "modalUsaha"].map(leastCount({}))).toEqual([0, 0]);
  });
});
