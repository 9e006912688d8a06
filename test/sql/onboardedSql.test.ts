import { describe, expect, it } from "vitest";
import { calendarDate } from "../../src/core/day/calendarDate";
import { defineOnboarding } from "../../src/digital/defineOnboarding";
import { isOnboarded } from "../../src/digital/isOnboarded";
import { bpsECommerce, kemenkopukmIdea } from "../../src/digital/onboarding/onboardingPractices";
import { readColumns } from "../../src/sql/columns/readColumns";
import { readDialect } from "../../src/sql/columns/readDialect";
import { refusedSales } from "../../src/sql/columns/refusedSales";
import { onboardedSql } from "../../src/sql/onboardedSql";
import { channelFacts } from "../../src/vocabulary/channelFacts";
import { refusal } from "../core/refusal";
import { crossed } from "./crossed";
import { readSql } from "./readSql";
import { leaf } from "./support";

const asOf = "2024-03-05";
const dialect = "duckdb";
const sales = { internetSalesSince: "internetSalesSince", lastInternetSaleOn: "lastInternetSaleOn" };
const either = defineOnboarding({
  id: "contoh",
  when: {
    any: [
      { fact: "internetSalesSince", onOrBefore: "2023-12-31" },
      {
        all: [
          { fact: "lastInternetSaleOn", onOrAfter: "2024-01-01" },
          { fact: "qrisSince", monthsBeforeAsOf: 0 },
        ],
      },
    ],
  },
  cite: [{ regulation: "bi-qris", at: "contoh" }],
  evidence: "unverified",
  checkedOn: "2024-03-05",
  notCovered: [],
});

describe("whether a business is onboarded", () => {
  // Sales from the first to the last day: the first is not after the last, so each says something of the other.
  const days = [null, "2023-03-05", "2023-03-06", "2023-12-31", "2024-01-01", "2024-03-05", "2024-03-06", "9999-12-31"];
  const rows = crossed({
    internetSalesSince: days,
    lastInternetSaleOn: days,
    qrisSince: [null, "2024-03-05", "2024-03-06"],
  });
  const sound = rows.filter(
    ({ internetSalesSince: first, lastInternetSaleOn: last }) => !first || !last || first <= last,
  );

  it.each([
    ["bpsECommerce", bpsECommerce, ["internetSalesSince", "lastInternetSaleOn"]],
    ["bpsECommerce, the first sale alone", bpsECommerce, ["internetSalesSince"]],
    ["bpsECommerce, the last sale alone", bpsECommerce, ["lastInternetSaleOn"]],
    ["one of one's own", either, ["internetSalesSince", "lastInternetSaleOn", "qrisSince"]],
    ["one of one's own, the first sale alone", either, ["internetSalesSince", "qrisSince"]],
    ["one of one's own, the last sale alone", either, ["lastInternetSaleOn", "qrisSince"]],
    ["one of one's own, nothing mapped", either, []],
  ])("is said in SQL as by isOnboarded: %s", (_, definition, mapped) => {
    const columns = Object.fromEntries(mapped.map((fact) => [fact, fact]));
    const read = readSql(onboardedSql(definition, { asOf, columns, dialect, values: "trusted" }));
    const known = sound.map((row) => Object.fromEntries(mapped.map((fact) => [fact, row[fact] ?? null])));
    const wrong = known.filter((row) => read(row) !== isOnboarded(row, definition, { asOf: calendarDate(asOf) }));
    expect(wrong).toEqual([]);
  });

  it("is written out for a single day", () => {
    const options = { asOf, columns: { marketplaceSince: "sejak" }, dialect } as const;
    const holds = `"sejak" <= DATE '2024-03-05'`;
    expect(onboardedSql(kemenkopukmIdea, { ...options, values: "trusted" })).toBe(`(${holds})`);
    const refused = [
      `NOT (typeof("sejak" + 0) = 'DATE')`,
      `"sejak" < DATE '1000-01-01'`,
      `"sejak" > DATE '9999-12-31'`,
    ];
    const checked = `CASE\n  WHEN ${refused.join("\n    OR ")}\n    THEN NULL\n  ELSE ${holds}\nEND`;
    expect(onboardedSql(kemenkopukmIdea, options)).toBe(checked);
    expect(onboardedSql(kemenkopukmIdea, { ...options, columns: {} })).toBe("CAST(NULL AS BOOLEAN)");
  });
});

describe("a last sale before the first", () => {
  const order = '"lastInternetSaleOn" < "internetSalesSince"';

  it("is looked for where either day is read", () => {
    const columns = { ...sales, marketplaceSince: "m" };
    const ignore = ["marketplaceSince", "internetSalesSince", "lastInternetSaleOn"] as const;
    const to = { asOf, columns, dialect: "duckdb", ignore } as const;
    expect(onboardedSql(bpsECommerce, to)).toContain(order);
    const first = defineOnboarding({ ...own(), when: { fact: "internetSalesSince", monthsBeforeAsOf: 0 } });
    const sql = onboardedSql(first, to);
    expect(sql).toContain(order);
    // The other day is looked at, since the order rests on it.
    expect(sql).toContain(`NOT (typeof("lastInternetSaleOn" + 0) = 'DATE')`);
    expect(onboardedSql(either, to)).toContain(order);
    expect(onboardedSql(kemenkopukmIdea, to)).not.toContain("internet");
    expect(onboardedSql(bpsECommerce, { ...to, values: "trusted" })).not.toContain(order);
  });

  it.each([
    ["both days", sales, [leaf(order, '"lastInternetSaleOn" >= "internetSalesSince"')]],
    ["the first alone", { internetSalesSince: "a" }, []],
    ["the last alone", { lastInternetSaleOn: "a" }, []],
    ["neither", {}, []],
  ])("is found with %s mapped", (_, columns, tests) => {
    expect(refusedSales(readColumns(channelFacts, columns, readDialect(dialect)))).toEqual(tests);
  });

  it.each([
    [{ column: "a", type: "text" }, { column: "b", type: "text" }, '"b" < "a"'],
    ["a", { column: "b", type: "date" }, '"b" < "a"'],
  ])("is found among days of one type: %j, %j", (internetSalesSince, lastInternetSaleOn, sql) => {
    const columns = readColumns(channelFacts, { internetSalesSince, lastInternetSaleOn }, readDialect(dialect));
    expect(refusedSales(columns)[0]).toMatchObject({ holds: sql });
  });

  it("cannot be told from days of two types", () => {
    const columns = { internetSalesSince: "a", lastInternetSaleOn: { column: "b", type: "text" } } as const;
    const write = () => onboardedSql(bpsECommerce, { asOf, columns, dialect });
    expect(write).toThrow(refusal("invalid-option", ["columns", "lastInternetSaleOn", "type"]));
    expect(write).toThrow("expected the type of internetSalesSince");
  });
});

it.each([
  ["no options", kemenkopukmIdea, null, "unknown-option", []],
  ["another option", kemenkopukmIdea, { asOf, columns: {}, dialect, use: 1 }, "unknown-option", ["use"]],
  ["no day", kemenkopukmIdea, { columns: {}, dialect }, "invalid-date", ["asOf"]],
  ["no dialect", kemenkopukmIdea, { asOf, columns: {} }, "invalid-option", ["dialect"]],
  ["no columns", kemenkopukmIdea, { asOf, dialect }, "unknown-fact", ["columns"]],
  ["no definition", {}, { asOf, columns: {}, dialect }, "invalid-rule", ["definition"]],
] as const)("refuses %s", (_, definition, options, code, path) => {
  expect(() => onboardedSql(definition as never, options as never)).toThrow(refusal(code, path));
});

function own() {
  return {
    id: "contoh",
    cite: [{ regulation: "bi-qris", at: "contoh" }],
    evidence: "unverified",
    checkedOn: "2024-03-05",
    notCovered: [],
  } as const;
}
