import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { classifySize } from "../../src/size/classifySize";
import { statuteSizes } from "../../src/size/law/statute";
import type { SizeOptions } from "../../src/size/types/outcome";
import { refusedSql } from "../../src/sql/refusedSql";
import { sizeConflictSql } from "../../src/sql/sizeConflictSql";
import { sizeSql } from "../../src/sql/sizeSql";
import { tallySql } from "../../src/sql/tallySql";
import { crossed, crossedTable } from "./crossed";
import { duckdb } from "./duckdb";
import type { Engine } from "./engine";
import { pglite } from "./pglite";

const columns = {
  modalUsaha: "modalUsaha",
  hasilPenjualanTahunan: "hasilPenjualanTahunan",
  kekayaanBersih: "kekayaanBersih",
  establishedOn: "establishedOn",
  partOf: "partOf",
  foreignOwned: "foreignOwned",
} as const;
const types = {
  modalUsaha: "BIGINT",
  hasilPenjualanTahunan: "BIGINT",
  kekayaanBersih: "BIGINT",
  establishedOn: "DATE",
  partOf: "VARCHAR",
  foreignOwned: "BOOLEAN",
};
const rows = crossed({
  modalUsaha: [null, 1_000_000_000, 1_000_000_001, 10_000_000_001],
  hasilPenjualanTahunan: [null, 300_000_000, 2_000_000_000, 2_000_000_001, 50_000_000_001],
  kekayaanBersih: [null, 50_000_000, 10_000_000_001],
  establishedOn: [null, "2021-02-01", "2021-02-02"],
  partOf: [null, "besar"],
  foreignOwned: [null, true],
  // One in seven has every combination of any two facts.
}).filter((_, n) => n % 7 === 0);
const engines: (readonly [Engine, (sql: string) => Promise<readonly (string | null)[]>])[] = [];
beforeAll(async () => {
  for (const engine of [await duckdb(), await pglite()]) {
    engines.push([engine, await crossedTable(engine, types, rows)]);
  }
}, 60_000);
afterAll(() => Promise.all(engines.map(([engine]) => engine.close())), 60_000);

const ignore = Object.keys(columns) as (keyof typeof columns)[];
const asked = ["2019-06-01", "2020-12-01", "2021-02-15", "2021-04-15", "2023-07-01", "2026-01-31"].flatMap((asOf) =>
  (["facilities", "registration"] as const).flatMap((purpose) =>
    (["either", "both", { by: "hasilPenjualanTahunan" }] as const).map((policy): SizeOptions => {
      return { asOf, purpose, policy };
    }),
  ),
);

it.each(asked)(
  "of every row it is the conflict of classifySize, and the class beside it is its class: %j",
  async (options) => {
    const outcomes = rows.map((row) => classifySize(row as never, options));
    const conflicts = outcomes.map((one) => (one.status === "no-rule" ? null : one.conflict));
    const sizes = outcomes.map((one) =>
      one.status === "known" ? one.size : one.status === "excluded" ? "excluded" : null,
    );
    for (const [{ dialect }, ask] of engines) {
      const to = { ...options, columns, ignore, dialect };
      const told = conflicts.map((one) => (one === null ? null : `${one}`));
      expect(await ask(sizeConflictSql(to))).toEqual(told);
      expect(await ask(sizeConflictSql({ ...to, values: "trusted" }))).toEqual(told);
      expect(await ask(sizeSql(to))).toEqual(sizes);
    }
  },
);

it.each(asked.filter(({ asOf }) => asOf > "2021"))("a tally counts what its rows say: %j", async (options) => {
  const counted = new Map<string | null, [number, number, number]>();
  for (const row of rows) {
    const outcome = classifySize(row as never, options);
    if (outcome.status === "no-rule") throw new Error("a rule answers");
    const size = outcome.status === "known" ? outcome.size : outcome.status === "excluded" ? "excluded" : null;
    const [all, sure, open] = counted.get(size) ?? [0, 0, 0];
    counted.set(size, [all + 1, sure + Number(outcome.conflict === true), open + Number(outcome.conflict === null)]);
  }
  const expected = [...counted].map(([size, counts]) => [size, ...counts.map(String)]);
  for (const [engine] of engines) {
    const { dialect } = engine;
    const found = await engine.query(tallySql({ ...options, columns, ignore, dialect, table: "crossed" }));
    const sorted = (lines: readonly (readonly (string | null)[])[]) => lines.map((line) => line.join()).sort();
    expect(sorted(found)).toEqual(sorted(expected));
  }
});

describe("the text", () => {
  const to = { asOf: "2024-03-05", dialect: "duckdb", values: "trusted" } as const;

  it("compares the two measures limit by limit, of a business that is new: PP 7/2021 Pasal 35 ayat (3) to (5)", () => {
    const mapped = { modalUsaha: "m", hasilPenjualanTahunan: "o", establishedOn: "d" };
    expect(sizeConflictSql({ ...to, columns: mapped })).toBe(
      `("d" >= DATE '2021-02-02'
    AND (("m" <= 1000000000) <> ("o" <= 2000000000) OR ("m" <= 5000000000) <> ("o" <= 15000000000) OR ("m" <= 10000000000) <> ("o" <= 50000000000)))`,
    );
  });

  it("of one measure is FALSE, and NULL where no rule was in force", () => {
    const mapped = { modalUsaha: "m" };
    expect(sizeConflictSql({ ...to, purpose: "registration", columns: mapped })).toBe("(FALSE)");
    expect(sizeConflictSql({ ...to, asOf: "2020-12-01", columns: mapped })).toBe("CAST(NULL AS BOOLEAN)");
  });

  it("is NULL for a row in which the class is, because a value is refused", async () => {
    for (const [engine] of engines) {
      const { dialect } = engine;
      const own = { modalUsaha: "m", hasilPenjualanTahunan: "o", establishedOn: "d", partOf: "p" };
      const options = { asOf: "2024-03-05", columns: own, dialect } as const;
      const row = "(SELECT 1::BIGINT AS m, 9::BIGINT AS o, DATE '2022-01-01' AS d, 'BESAR' AS p) AS t";
      const refused = refusedSql(statuteSizes, { columns: own, dialect });
      expect(
        await engine.query(`SELECT ${refused}, ${sizeSql(options)}, ${sizeConflictSql(options)} FROM ${row}`),
      ).toEqual([["true", null, null]]);
    }
  });
});
