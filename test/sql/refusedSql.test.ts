import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { UmkmError } from "../../src/core/error/UmkmError";
import { bpsECommerce } from "../../src/digital/onboarding/onboardingPractices";
import { kurMikro } from "../../src/financing/programmes/kur/mikro";
import { classifySize } from "../../src/size/classifySize";
import { statuteSizes } from "../../src/size/law/statute";
import { eligibilitySql } from "../../src/sql/eligibilitySql";
import { onboardedSql } from "../../src/sql/onboardedSql";
import { refusedSql } from "../../src/sql/refusedSql";
import { sizeSql } from "../../src/sql/sizeSql";
import { duckdb } from "./duckdb";
import type { Engine } from "./engine";
import { pglite } from "./pglite";

const engines: Engine[] = [];
beforeAll(async () => void engines.push(await duckdb(), await pglite()), 60_000);
afterAll(() => Promise.all(engines.map((engine) => engine.close())), 60_000);

const asOf = "2024-03-05";
const good = "100::BIGINT AS modal, 1 AS pekerja, '2015-01-01' AS berdiri, 'none' AS induk";

/** What a row is, whether a function refuses it, and its columns. */
const rows: readonly (readonly [name: string, refused: boolean, columns: string])[] = [
  ["sound", false, good],
  [
    "nothing known",
    false,
    good
      .replace("100::BIGINT", "NULL::BIGINT")
      .replace("1 AS", "NULL::INT AS")
      .replace("'2015-01-01'", "NULL::VARCHAR")
      .replace("'none'", "NULL::VARCHAR"),
  ],
  ["a negative amount", true, good.replace("100", "-1")],
  ["NaN", true, good.replace("100::BIGINT", "'NaN'::FLOAT8")],
  ["infinity", true, good.replace("100::BIGINT", "'Infinity'::FLOAT8")],
  ["a fraction of a rupiah", false, good.replace("100::BIGINT", "0.5")],
  ["the largest safe amount", false, good.replace("100", "9007199254740991")],
  ["an unsafe amount", true, good.replace("100", "9007199254740992")],
  ["no worker", true, good.replace("1 AS", "0 AS")],
  ["half a worker", true, good.replace("1 AS", "1.5 AS")],
  ["NaN workers", true, good.replace("1 AS", "'NaN'::FLOAT8 AS")],
  ["no such day", true, good.replace("2015-01-01", "2015-02-29")],
  ["a leap day", false, good.replace("2015-01-01", "2016-02-29")],
  ["a leap day of a century", true, good.replace("2015-01-01", "1900-02-29")],
  ["a leap day of four centuries", false, good.replace("2015-01-01", "2000-02-29")],
  ["a day written shortly", true, good.replace("2015-01-01", "2015-1-1")],
  ["a day and a line break", true, good.replace("'2015-01-01'", "('2015-01-01' || chr(10))")],
  ["a day before the year 1000", true, good.replace("2015-01-01", "0999-12-31")],
  ["a month 13", true, good.replace("2015-01-01", "2015-13-01")],
  ["31 April", true, good.replace("2015-01-01", "2015-04-31")],
  ["a word that is no option", true, good.replace("'none'", "'NONE'")],
];
const columns = {
  modalUsaha: "modal",
  tenagaKerja: "pekerja",
  establishedOn: { column: "berdiri", type: "text" },
  partOf: "induk",
} as const;

describe.each([0, 1])("engine %i", (at) => {
  it.each(rows)("refuses or not, as the evaluator does: %s", async (_, refused, row) => {
    const engine = engines[at] as Engine;
    const { dialect } = engine;
    const found = refusedSql(statuteSizes, { columns, dialect });
    const ignore = ["modalUsaha", "tenagaKerja", "establishedOn", "partOf"] as const;
    // By workers and by capital, so that between them every column is read.
    const sizes = [
      sizeSql({ asOf, standard: "bps-workers", columns, ignore, dialect }),
      sizeSql({ asOf, policy: { by: "modalUsaha" }, columns, ignore, dialect }),
    ];
    const [cells] = await engine.query(`SELECT ${[found, ...sizes].join(", ")} FROM (SELECT ${row}) AS t`);
    expect(cells?.[0]).toBe(`${refused}`);
    if (refused) expect(cells?.slice(1)).toContain(null);
  });

  it("finds days of type DATE that no text of ours can hold", async () => {
    const engine = engines[at] as Engine;
    const found = refusedSql(statuteSizes, { columns: { establishedOn: "d" }, dialect: engine.dialect });
    const days = ["DATE '0999-12-31'", "DATE '1000-01-01'", "DATE '9999-12-31'", "DATE 'infinity'", "NULL::DATE"];
    const cells = await Promise.all(days.map((day) => engine.query(`SELECT ${found} FROM (SELECT ${day} AS d) AS t`)));
    expect(cells.flat(2)).toEqual(["true", "false", "false", "true", "false"]);
  });

  it("fails for a moment in the place of a day, which would be read as a later one", async () => {
    const engine = engines[at] as Engine;
    const { dialect } = engine;
    const columns = { businessStartedOn: "m" } as const;
    for (const moment of ["TIMESTAMP '2023-09-05 10:00:00'", "TIMESTAMPTZ '2023-09-05 10:00:00+07'"]) {
      for (const sql of [
        refusedSql(kurMikro, { columns, dialect }),
        eligibilitySql(kurMikro, { asOf, columns, dialect }),
      ]) {
        await expect(engine.query(`SELECT ${sql} FROM (SELECT ${moment} AS m) AS t`)).rejects.toThrow(/integer/i);
      }
    }
  });

  it("fails for a text in the place of a yes-no, which DuckDB would take for TRUE where it is T for tidak", async () => {
    const engine = engines[at] as Engine;
    const { dialect } = engine;
    const columns = { hasNik: "nik" } as const;
    const sql = eligibilitySql(kurMikro, { asOf: "2026-02-01", columns, dialect });
    await expect(engine.query(`SELECT ${sql} FROM (SELECT 'T'::VARCHAR AS nik) AS t`)).rejects.toThrow();
  });

  it("finds a last sale before the first, and answers NULL", async () => {
    const engine = engines[at] as Engine;
    const options = { columns: { internetSalesSince: "a", lastInternetSaleOn: "b" }, dialect: engine.dialect };
    const sql = [refusedSql(bpsECommerce, options), onboardedSql(bpsECommerce, { asOf, ...options })].join(", ");
    const row = "SELECT DATE '2024-02-02' AS a, DATE '2024-02-01' AS b";
    expect(await engine.query(`SELECT ${sql} FROM (${row}) AS t`)).toEqual([["true", null]]);
  });

  it("makes an answer NULL unless the values are trusted", async () => {
    const engine = engines[at] as Engine;
    const options = { asOf, columns: { plafon: "p" }, dialect: engine.dialect };
    const [checked, trusted] = (["checked", "trusted"] as const).map((values) =>
      eligibilitySql(kurMikro, { ...options, values }),
    );
    const [row] = await engine.query(`SELECT ${checked}, ${trusted} FROM (SELECT -1 AS p) AS t`);
    expect(row).toEqual([null, "false"]);
  });
});

it("names in the evaluator what the rows above stand for", () => {
  const bad = [
    { modalUsaha: -1 },
    { modalUsaha: Number.NaN },
    { modalUsaha: 2 ** 53 },
    { tenagaKerja: 0 },
    { tenagaKerja: 1.5 },
    { establishedOn: "1900-02-29" },
    { partOf: "NONE" as never },
  ];
  for (const facts of bad) expect(() => classifySize(facts, { asOf })).toThrow(UmkmError);
});
