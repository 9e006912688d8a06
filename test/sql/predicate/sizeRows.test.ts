import { describe, expect, it } from "vitest";
import { compileSize } from "../../../src/size/compileSize";
import { defineSizeRegime } from "../../../src/size/defineSizeRegime";
import { sizeSql } from "../../../src/sql/sizeSql";
import { crossed } from "../crossed";
import { readSql } from "../readSql";
import type { Row } from "../register";

const graded = { cite: [{ regulation: "pp-7-2021", at: "contoh" }], evidence: "unverified" } as const;
const facts = {
  money: "rupiah",
  persons: "count",
  establishedOn: "date",
  partOf: ["none", "x", "y"],
  foreignOwned: "yes-no",
} as const;
const cells = {
  money: [null, 10, 11, 21, 31],
  persons: [null, 2, 3, 5, 8],
  establishedOn: [null, "2021-02-01", "2021-02-02"],
  partOf: [null, "none", "x", "y"],
  foreignOwned: [null, true, false],
};
// One in eleven has every combination of any two facts.
const rows = crossed(cells).filter((_, n) => n % 11 === 0);
const both = [
  { measures: ["money"], establishedBefore: "2021-02-02", ...graded },
  { measures: ["money", "persons"], establishedSince: "2021-02-02", ...graded },
];

/** A regime of four classes with these uses and these bars, each of a class or of all. */
function regimeOf(uses: readonly object[], exclusions: readonly object[]) {
  const limits = [
    { measure: "money", atMost: { a: 10, b: 20, c: 30 }, ...graded },
    { measure: "persons", below: { a: 3, b: 5, c: 8 }, ...graded },
  ];
  const value = {
    id: "contoh",
    limits,
    uses,
    exclusions: exclusions.map((one, n) => ({ id: `${n}`, ...one, ...graded })),
    notCovered: [],
  };
  return defineSizeRegime({
    id: "contoh",
    facts,
    classes: ["a", "b", "c", "d"],
    periods: [{ from: "2020-01-01", checkedOn: "2024-01-01", ...graded, value: value as never }],
  });
}

const none: readonly object[] = [];
const x = { fact: "partOf", in: ["x"] };
const y = { fact: "partOf", in: ["y"] };
const foreign = { fact: "foreignOwned", is: true };
const anybody = { fact: "partOf", in: ["none", "x", "y"] };

const regimes: Readonly<Record<string, readonly [uses: readonly object[], exclusions: readonly object[]]>> = {
  "one use, no bars": [[{ measures: ["money", "persons"], ...graded }], none],
  "two ages, no bars": [both, none],
  "a class barred": [both, [{ size: "b", bars: x }]],
  "neighbours barred": [
    both,
    [
      { size: "b", bars: x },
      { size: "c", bars: { fact: "partOf", in: ["x", "y"] } },
    ],
  ],
  "classes barred that are no neighbours": [
    both,
    [
      { size: "a", bars: x },
      { size: "c", bars: x },
    ],
  ],
  "such by different facts": [
    both,
    [
      { size: "a", bars: x },
      { size: "c", bars: y },
      { size: "d", bars: foreign },
    ],
  ],
  "every class barred": [both, [{ bars: foreign }]],
  "every class, and one by another": [both, [{ bars: foreign }, { size: "b", bars: x }, { size: "b", bars: y }]],
  "a class barred whatever the value": [both, [{ size: "b", bars: anybody }]],
  "a class that a rule names": [both, [{ countsAs: "d", bars: foreign }]],
  "a class that a rule names, and others barred": [
    both,
    [
      { countsAs: "d", bars: foreign },
      { size: ["a", "b", "c"], bars: y },
      { size: "b", bars: x },
    ],
  ],
  "a class in the middle that rules name by two facts, and one that both bar and name": [
    both,
    [
      { countsAs: "b", bars: foreign },
      { countsAs: "b", bars: x },
      { size: ["b", "d"], bars: { fact: "partOf", in: ["x", "y"] } },
    ],
  ],
  "a class that a rule names, and is barred to the same": [
    both,
    [
      { countsAs: "c", bars: x },
      { size: "c", bars: x },
    ],
  ],
  "the smallest class that a rule names for who is silent": [
    both,
    [{ countsAs: "a", bars: { fact: "partOf", in: ["none"] } }],
  ],
  "a class that a rule names whatever the value": [both, [{ countsAs: "c", bars: anybody }]],
  "classes barred together": [both, [{ size: ["a", "c"], bars: x }]],
  "every class barred whatever the value": [both, [{ bars: foreign }, { bars: { fact: "foreignOwned", is: false } }]],
  "a bar that silence meets": [both, [{ size: "b", bars: { fact: "partOf", in: ["none"] } }]],
  "a bar for whom no foreigner owns": [both, [{ bars: { fact: "foreignOwned", is: false } }]],
  "measures combined": [[{ measures: [{ any: ["money", "persons"] }], ...graded }], [{ size: "c", bars: x }]],
  "measures that all count": [[{ measures: [{ all: ["money", "persons"] }], ...graded }], none],
};

/** Rows whose answer in SQL is another than that of compileSize, with these facts mapped. */
function differing(options: object, mapped: readonly string[], among: readonly Row[]): readonly unknown[] {
  const columns = Object.fromEntries(mapped.map((fact) => [fact, fact]));
  const read = readSql(sizeSql({ ...options, columns, ignore: mapped, dialect: "duckdb", values: "trusted" } as never));
  const known = among.map((row) => Object.fromEntries(mapped.map((fact) => [fact, row[fact] ?? null])));
  const answer = compileSize(options as never) as (row: Row) => string | null;
  return known.flatMap((row) => (read(row) === answer(row) ? [] : [{ row, sql: read(row) }]));
}

describe.each(Object.entries(regimes))("%s", (_, [uses, exclusions]) => {
  const standard = regimeOf(uses, exclusions);

  it.each([
    { policy: "either", independence: "require" },
    { policy: "both", independence: "assume" },
    { policy: { by: "money" }, independence: "require" },
    { policy: { by: "persons" }, independence: "assume" },
  ])("is answered in SQL as by compileSize: %j", (given) => {
    const options = { asOf: "2024-03-05", standard, ...given };
    expect(differing(options, Object.keys(facts), rows)).toEqual([]);
  });

  it.each(["assume", "require"])("is answered alike, whichever fact is not mapped: %s", (independence) => {
    const options = { asOf: "2024-03-05", standard, independence };
    for (const fact of Object.keys(facts)) {
      const mapped = Object.keys(facts).filter((one) => one !== fact);
      expect(differing(options, mapped, rows), fact).toEqual([]);
    }
  });
});

// Which classes an unknown age leaves matters only where classes barred have others between them.
it.each([
  ["neighbours barred", true],
  ["every class barred", true],
  ["every class, and one by another", true],
  ["classes barred that are no neighbours", false],
  ["such by different facts", false],
])("asks each limit once for what is excluded, unless it must be asked by age: %s", (name, once) => {
  const [uses, exclusions] = regimes[name] ?? [[], []];
  const columns = Object.fromEntries(Object.keys(facts).map((fact) => [fact, fact]));
  const ignore = Object.keys(facts) as (keyof typeof facts)[];
  const options = {
    asOf: "2024-03-05",
    standard: regimeOf(uses, exclusions),
    columns,
    ignore,
    values: "trusted",
  } as const;
  const [, excluded = ""] = sizeSql({ ...options, dialect: "duckdb" }).split("THEN 'd'");
  expect(excluded).toContain("THEN 'excluded'");
  expect(excluded.split('"money" > 10').length <= 2).toBe(once);
});

it("writes no row for what is excluded where nothing is", () => {
  const standard = regimeOf(both, none);
  const columns = { money: "money", persons: "persons", establishedOn: "establishedOn" };
  const sql = sizeSql({ asOf: "2024-03-05", standard, columns, dialect: "duckdb" });
  expect(sql).not.toContain("excluded");
});

// A business has at least one worker.
it.each([
  [{ atMost: { a: 0, b: 1 } }, ["b", "c"]],
  [{ below: { a: 1, b: 2 } }, ["b", "c"]],
  [{ atMost: { a: 1, b: 2 } }, ["a", "b"]],
  [{ below: { a: 2, b: 3 } }, ["a", "b"]],
])("a class that no count can be in is never given, and its limit not written: %j", (bounds, [one, two]) => {
  const value = {
    id: "contoh",
    limits: [{ measure: "tenagaKerja", ...bounds, ...graded }],
    uses: [{ measures: ["tenagaKerja"], ...graded }],
    exclusions: [],
    notCovered: [],
  } as never;
  const standard = defineSizeRegime({
    id: "contoh",
    facts: { tenagaKerja: "count" },
    classes: ["a", "b", "c"],
    periods: [{ from: "2020-01-01", checkedOn: "2024-01-01", ...graded, value }],
  });
  const columns = { tenagaKerja: "n" };
  const sql = sizeSql({ asOf: "2024-03-05", standard, columns, dialect: "duckdb", values: "trusted" });
  const read = readSql(sql);
  expect([1, 2, null].map((n) => read({ n }))).toEqual([one, two, null]);
  expect(sql.includes("'a'")).toBe(one === "a");
});

it("reads no column where no rule answers, and NULL comes of it", () => {
  const columns = { modalUsaha: "m", establishedOn: "d" };
  const options = { columns, dialect: "duckdb" } as const;
  expect(sizeSql({ ...options, asOf: "2020-12-01" })).toBe("CAST(NULL AS VARCHAR)");
  // Net worth has no limits since PP 7/2021.
  expect(sizeSql({ ...options, asOf: "2024-03-05", policy: { by: "kekayaanBersih" } })).toBe("CAST(NULL AS VARCHAR)");
});

// What a row holds in a column that no rule reads does not matter; in one that is read, it makes the answer NULL.
it.each([
  ["by one measure", { policy: { by: "modalUsaha" }, purpose: "registration" }, ["m", "p"]],
  ["by every measure", { purpose: "registration" }, ["m", "p"]],
  ["by every measure and the age", {}, ["d", "m", "o", "p"]],
] as const)("looks at the values that it reads: %s", (_, given, read) => {
  const columns = { modalUsaha: "m", hasilPenjualanTahunan: "o", establishedOn: "d", partOf: "p", tenagaKerja: "n" };
  const ignore = ["hasilPenjualanTahunan", "establishedOn", "tenagaKerja"] as const;
  const sql = sizeSql({ asOf: "2024-03-05", columns, ignore, dialect: "duckdb", ...given });
  const [refused = "", ...others] = sql.split("THEN NULL");
  expect(others).toHaveLength(1);
  expect(
    Object.values(columns)
      .filter((name) => refused.includes(`"${name}"`))
      .sort(),
  ).toEqual(read);
});
