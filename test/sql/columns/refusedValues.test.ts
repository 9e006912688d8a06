import { describe, expect, it } from "vitest";
import { isCalendarDate } from "../../../src/core/day/isCalendarDate";
import { bpsECommerce } from "../../../src/digital/onboarding/onboardingPractices";
import { kurMikro } from "../../../src/financing/programmes/kur/mikro";
import { statuteSizes } from "../../../src/size/law/statute";
import { readColumns } from "../../../src/sql/columns/readColumns";
import { readDialect } from "../../../src/sql/columns/readDialect";
import { refusedValues } from "../../../src/sql/columns/refusedValues";
import { refusedSql } from "../../../src/sql/refusedSql";
import { type SqlDialect, sqlDialects } from "../../../src/sql/text/dialect";
import { predicateSql } from "../../../src/sql/text/predicateSql";
import { refusal } from "../../core/refusal";
import { all, declared, leaf, scopeOf } from "../support";

const largest = "9007199254740991";

/** What is refused of the facts, each test by itself. */
function refusedOf(facts: string, dialect: SqlDialect, asText = false): string[] {
  const read = readDialect(dialect);
  const columns = Object.fromEntries([...facts].map((fact) => [fact, asText ? { column: fact, type: "text" } : fact]));
  const tests = refusedValues([...facts], readColumns(declared, columns, read), read);
  return tests.map((test) => predicateSql(test, read));
}

// NaN is the largest number in the first three, and in no range elsewhere.
describe("an amount is from 0 to the largest safe whole number, and a count is whole besides", () => {
  const ranges = (sql: string) => [`${sql} < 0`, `${sql} > ${largest}`];
  const between = (sql: string) => [`NOT (${sql} BETWEEN 0 AND ${largest})`];
  // A plain number takes the scale of a Decimal there, and may be too large for it.
  const decimals = (sql: string) => [`NOT (${sql} BETWEEN toDecimal256(0, 0) AND toDecimal256(${largest}, 0))`];

  it.each<[dialect: SqlDialect, amount: string[], count: string[]]>([
    ["duckdb", ranges('"a"'), [...ranges('"n"'), 'NOT ("n" % 1 = 0)']],
    ["postgresql", ranges('"a"'), [...ranges('"n"'), 'NOT ("n" = FLOOR("n"))']],
    ["spark", ranges("`a`"), [...ranges("`n`"), "NOT (`n` = FLOOR(`n`))"]],
    ["clickhouse", decimals("`a`"), [...decimals("`n`"), "NOT (`n` = FLOOR(`n`))"]],
    ["bigquery", between("`a`"), [...between("`n`"), "NOT (`n` = FLOOR(`n`))"]],
    ["trino", between('"a"'), [...between('"n"'), 'NOT ("n" = FLOOR("n"))']],
  ])("%s", (dialect, amount, count) => {
    expect(refusedOf("a", dialect)).toEqual(amount);
    expect(refusedOf("n", dialect)).toEqual(count);
  });
});

describe("a yes-no is looked at where the engine would read something else, or hold a third", () => {
  it.each<[dialect: SqlDialect, tests: string[]]>([
    ["duckdb", [`NOT (typeof(COALESCE("y", TRUE)) = 'BOOLEAN')`]],
    ["spark", ["NOT (typeof(`y`) = 'boolean')"]],
    ["clickhouse", ["`y` <> 1 AND `y` <> 0"]],
    ["postgresql", []],
    ["bigquery", []],
    ["trino", []],
  ])("%s", (dialect, tests) => {
    expect(refusedOf("y", dialect)).toEqual(tests);
  });
});

describe("a word is one of the options", () => {
  it.each<[dialect: SqlDialect, test: string]>([
    ["duckdb", `"o" NOT IN ('p', 'q', 'r')`],
    // There NULL is in no list, which would refuse what is not known.
    ["clickhouse", "`o` <> 'p' AND `o` <> 'q' AND `o` <> 'r'"],
  ])("%s", (dialect, test) => {
    expect(refusedOf("o", dialect)).toEqual([test]);
  });
});

describe("a day is of the type DATE, and of the years 1000 to 9999", () => {
  it.each<[dialect: SqlDialect, isDay: string, sql: string, first: string, last: string]>([
    ["duckdb", `typeof("d" + 0) = 'DATE'`, '"d"', "DATE '1000-01-01'", "DATE '9999-12-31'"],
    ["postgresql", '"d" + 0 = "d"', '"d"', "DATE '1000-01-01'", "DATE '9999-12-31'"],
    ["clickhouse", "LENGTH(toString(`d`)) = 10", "toString(`d`)", "'1000-01-01'", "'9999-12-31'"],
    ["spark", "typeof(`d`) = 'date'", "`d`", "DATE '1000-01-01'", "DATE '9999-12-31'"],
    ["bigquery", "DATE_ADD(`d`, INTERVAL 0 DAY) = `d`", "`d`", "DATE '1000-01-01'", "DATE '9999-12-31'"],
    ["trino", `typeof("d") = 'date'`, '"d"', "DATE '1000-01-01'", "DATE '9999-12-31'"],
  ])("%s", (dialect, isDay, sql, first, last) => {
    expect(refusedOf("d", dialect)).toEqual([`NOT (${isDay})`, `${sql} < ${first}`, `${sql} > ${last}`]);
  });
});

describe("a day that is text is ten characters that name a day which exists", () => {
  it.each<[dialect: SqlDialect, sql: string, matches: string]>([
    ["duckdb", '"d"', `regexp_matches("d", '^…$')`],
    ["postgresql", '"d" COLLATE "C"', `"d" COLLATE "C" ~ '^…$'`],
    ["clickhouse", "`d`", "match(`d`, '^…$')"],
    ["spark", "`d`", "`d` RLIKE '^…$'"],
    ["bigquery", "`d`", "REGEXP_CONTAINS(`d`, '^…$')"],
    ["trino", '"d"', `regexp_like("d", '^…$')`],
  ])("%s", (dialect, sql, matches) => {
    const [test = "", ...others] = refusedOf("d", dialect, true);
    expect(others).toEqual([]);
    expect(test.replace(/'\^.*\$'/, () => "'^…$'")).toBe(`NOT (LENGTH(${sql}) = 10 AND ${matches})`);
  });

  it.each(sqlDialects)("by a pattern that every day of 800 years passes, and nothing else: %s", (dialect) => {
    const [, pattern = ""] = /'(\^.*\$)'/.exec(refusedOf("d", dialect, true)[0] ?? "") ?? [];
    const exists = new RegExp(pattern);
    const two = (n: number) => `${n}`.padStart(2, "0");
    const parts = Array.from({ length: 34 }, (_, n) => two(n));
    const years = [
      ...Array.from({ length: 41 }, (_, n) => 1580 + n * 20),
      "0999",
      "1000",
      "1004",
      "2023",
      "2024",
      "9999",
    ];
    const texts = years.flatMap((year) =>
      parts.slice(0, 15).flatMap((month) => parts.map((day) => `${year}-${month}-${day}`)),
    );
    const odd = [
      "2024-1-01",
      "2024-01-1",
      "02024-01-01",
      "2024-01-011",
      "x2024-01-01",
      "2024/01/01",
      "",
      "2024-02-29x",
    ];
    const wrong = [...texts, ...odd].filter((text) => exists.test(text) !== (isCalendarDate(text) && text >= "1000"));
    expect(wrong).toEqual([]);
  });
});

it("looks at each mapped fact once", () => {
  const { columns, dialect } = scopeOf("ao");
  const word = leaf(`"o" NOT IN ('p', 'q', 'r')`, `"o" IN ('p', 'q', 'r')`);
  expect(refusedValues(["o", "n", "o"], columns, dialect)).toEqual([word]);
  expect(refusedValues([], columns, dialect)).toEqual([]);
});

it("takes counts from their least on", () => {
  const { columns, dialect } = scopeOf("n");
  const [below] = refusedValues(["n"], columns, dialect, (fact) => (fact === "n" ? 1 : 7));
  expect(below).toEqual(leaf('"n" < 1', '"n" >= 1'));
});

it("puts a column into each place, whatever its name holds", () => {
  const { dialect } = scopeOf("");
  const columns = readColumns(declared, { n: "$&{}", d: { column: "{}", type: "text" } }, dialect);
  const tests = refusedValues(["n", "d"], columns, dialect).map((test) => predicateSql(test, dialect));
  expect(tests[2]).toBe('NOT ("$&{}" % 1 = 0)');
  expect(tests[3]).toMatch(/^NOT \(LENGTH\("{}"\) = 10 AND regexp_matches\("{}", '\^/);
});

it("finds a third value of a yes-no, and no NULL", () => {
  const { columns, dialect } = scopeOf("y", "clickhouse");
  const [third] = refusedValues(["y"], columns, dialect);
  expect(third).toEqual(all(leaf("`y` <> 1", "`y` = 1"), leaf("`y` <> 0", "`y` = 0")));
});

describe("the expression that finds refused rows", () => {
  const written = (facts: object, columns: object, dialect: SqlDialect = "trino") =>
    refusedSql({ facts } as never, { columns, dialect } as never);
  const between = (sql: string, least = 0) => `NOT (${sql} BETWEEN ${least} AND ${largest})`;

  it("is TRUE or FALSE, never NULL", () => {
    expect(written(declared, { a: "a", b: "b" })).toBe(`COALESCE(${between('"a"')} OR ${between('"b"')}, FALSE)`);
    expect(written(declared, { a: "a" }, "clickhouse")).toBe(
      `COALESCE(NOT (\`a\` BETWEEN toDecimal256(0, 0) AND toDecimal256(${largest}, 0)), 0)`,
    );
  });

  it("is FALSE where nothing is mapped that could be refused", () => {
    expect(written(declared, {})).toBe("FALSE");
    expect(written(declared, {}, "clickhouse")).toBe("0");
    expect(written(declared, { y: "y" })).toBe("FALSE");
  });

  it("takes workers from 1 on in size regimes alone", () => {
    const options = { columns: { tenagaKerja: "n" }, dialect: "trino" } as const;
    expect(refusedSql(statuteSizes, options)).toContain(between('"n"', 1));
    expect(written({ tenagaKerja: "count" }, options.columns)).toContain(between('"n"', 0));
  });

  it("looks at the order of sales in the channels of the library alone", () => {
    const columns = { internetSalesSince: "a", lastInternetSaleOn: "b" };
    expect(refusedSql(bpsECommerce, { columns, dialect: "trino" })).toContain(' OR "b" < "a", FALSE)');
    expect(written({ internetSalesSince: "date", lastInternetSaleOn: "date" }, columns)).not.toContain('"b" < "a"');
  });

  it.each([
    ["no rule", null, {}, "invalid-rule", ["rule"]],
    ["a rule without facts", { id: "x" }, {}, "invalid-rule", ["rule"]],
    ["facts that are a text", { facts: "x" }, {}, "invalid-rule", ["rule"]],
    ["facts that are null", { facts: null }, {}, "invalid-rule", ["rule"]],
    ["an option of other functions", kurMikro, { values: "trusted" }, "unknown-option", ["values"]],
    ["a dialect that is none", kurMikro, { dialect: "mysql" }, "invalid-option", ["dialect"]],
    ["a column of another fact", kurMikro, { columns: { modal: "m" } }, "unknown-fact", ["columns", "modal"]],
  ] as const)("refuses %s", (_, rule, given, code, path) => {
    const write = () => refusedSql(rule as never, { columns: {}, dialect: "trino", ...given } as never);
    expect(write).toThrow(refusal(code, path));
  });
});
