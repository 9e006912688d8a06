import { describe, expect, it } from "vitest";
import { readDialect } from "../../../src/sql/columns/readDialect";
import { rawSql } from "../../../src/sql/rawSql";
import type { SqlDialect } from "../../../src/sql/text/dialect";
import { nameSql } from "../../../src/sql/text/nameSql";
import { quoted } from "../../../src/sql/text/quoted";
import { refusal } from "../../core/refusal";

// As the manuals of the engines say how a quote is written in a text, and in a name.
describe("a text stays inside its quotes, whatever it holds", () => {
  it.each<[dialect: SqlDialect, text: string, sql: string]>([
    ["duckdb", "a'b", "'a''b'"],
    ["duckdb", 'a"b\\c\nd', `'a"b\\c\nd'`],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: no variable but for Spark
    ["duckdb", "${a}", "'${a}'"],
    ["trino", "a'b\\", "'a''b\\'"],
    ["postgresql", "a'b", "'a''b'"],
    ["postgresql", "a\\'b\\n", "E'a\\\\''b\\\\n'"],
    ["clickhouse", "a'b\\c", "'a\\'b\\\\c'"],
    ["bigquery", "a\nb\r\nc\rd", "'a\\nb\\r\\nc\\rd'"],
    ["spark", "\\'\n", "'\\\\\\'\\n'"],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: what Spark would replace
    ["spark", "${a}, ${b} $c", "'\\u0024{a}, \\u0024{b} $c'"],
  ])("%s: %j", (dialect, text, sql) => {
    expect(quoted(text, readDialect(dialect), "text")).toBe(sql);
  });

  it.each<[dialect: SqlDialect, name: string, sql: string]>([
    ["duckdb", `a"b'c\\`, `"a""b'c\\"`],
    ["postgresql", 'a"b\\"', '"a""b\\"""'],
    ["trino", "a`b", '"a`b"'],
    ["spark", 'a`b"c\\', '`a``b"c\\`'],
    ["clickhouse", "a`b\\c\n", "`a\\`b\\\\c\\n`"],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a name has no such escape
    ["clickhouse", "${a}", "`${a}`"],
  ])("%s, a name: %j", (dialect, name, sql) => {
    expect(quoted(name, readDialect(dialect), "name")).toBe(sql);
  });

  it.each(["a\0b", "\ud800", "\udc00a"])("is refused where no engine can hold it: %j", (text) => {
    expect(() => quoted(text, readDialect("duckdb"), "text")).toThrow(refusal("invalid-rule", []));
    expect(() => quoted(text, readDialect("duckdb"), "text")).toThrow("text without NUL or half characters");
    expect(() => nameSql(text, readDialect("duckdb"), ["x"])).toThrow(refusal("invalid-option", ["x"]));
  });
});

describe("a name", () => {
  it.each([
    ["one", "omzet", '"omzet"'],
    ["one with a dot", "usaha.omzet", '"usaha.omzet"'],
    ["parts from the outside in", ["dinas", "usaha", "omzet"], '"dinas"."usaha"."omzet"'],
    ["SQL of one's own", rawSql("a * 2"), "(a * 2)"],
  ])("is %s", (_, name, sql) => {
    expect(nameSql(name, readDialect("trino"), [])).toBe(sql);
  });

  // As long as its bytes in UTF-8: a letter one, é two, 漢 three, 🦆 four.
  it.each<[dialect: SqlDialect, longest: string]>([
    ["postgresql", "a".repeat(63)],
    ["postgresql", `${"\x7f".repeat(61)}\x80`],
    ["postgresql", `${"é".repeat(31)}a`],
    ["postgresql", `${"\u07ff".repeat(30)}\u0800`],
    ["postgresql", "漢".repeat(21)],
    ["postgresql", `${"\uffff".repeat(20)}abc`],
    ["postgresql", `${"🦆".repeat(15)}abc`],
    ["postgresql", `${"a".repeat(59)}\u{10000}`],
    ["bigquery", "a".repeat(300)],
    ["duckdb", "a".repeat(1_000)],
  ])("%s holds %s, and none that is longer where there is an end", (dialect, longest) => {
    const read = readDialect(dialect);
    expect(nameSql(longest, read, [])).toContain(longest);
    const longer = () => nameSql(`${longest}a`, read, ["columns", "x"]);
    if (dialect === "duckdb") expect(longer()).toContain(longest);
    else expect(longer).toThrow(refusal("invalid-option", ["columns", "x"]));
    if (dialect !== "duckdb") expect(longer).toThrow(`a name of at most ${read.longest} bytes`);
  });

  it.each([
    ["duckdb", ""],
    ["duckdb", []],
    ["duckdb", ["a", ""]],
    // biome-ignore lint/suspicious/noSparseArray: a hole is no name
    ["duckdb", ["a", , "b"]],
    ["duckdb", null],
    ["duckdb", undefined],
    ["duckdb", 7],
    ["duckdb", { a: "b" }],
    ["duckdb", Symbol("a")],
    ["spark", "a${b"],
    ["bigquery", ["a", "b.c"]],
    ...[...'!"$()*,./;?@[\\]^`{}~\t'].map((mark) => ["bigquery", `a${mark}`] as const),
  ] as const)("that cannot be is refused: %s %j", (dialect, name) => {
    expect(() => nameSql(name, readDialect(dialect), ["x"])).toThrow(refusal("invalid-option", ["x"]));
    expect(() => nameSql(name, readDialect(dialect), ["x"])).toThrow("a name");
  });

  it("may hold a mark that only another dialect refuses", () => {
    expect(nameSql("a$b.c", readDialect("spark"), [])).toBe("`a$b.c`");
    expect(nameSql("a b-c_d%", readDialect("bigquery"), [])).toBe("`a b-c_d%`");
  });
});

describe("SQL of one's own", () => {
  it("is frozen, and taken as it is", () => {
    const raw = rawSql(" a ");
    expect(Object.isFrozen(raw)).toBe(true);
    expect(nameSql(raw, readDialect("duckdb"), [])).toBe("( a )");
  });

  it.each(["", " ", "\n\t", 7, null, undefined, {}, ["a"]])("is a text that says something: %j", (sql) => {
    expect(() => rawSql(sql as never)).toThrow(refusal("invalid-option", ["sql"]));
    expect(() => rawSql(sql as never)).toThrow("an SQL expression");
  });
});
