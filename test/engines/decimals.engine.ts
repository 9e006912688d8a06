import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { defineProgramme } from "../../src/financing/defineProgramme";
import { statuteSizes } from "../../src/size/law/statute";
import { eligibilitySql } from "../../src/sql/eligibilitySql";
import { refusedSql } from "../../src/sql/refusedSql";
import { sizeConflictSql } from "../../src/sql/sizeConflictSql";
import { sizeSql } from "../../src/sql/sizeSql";
import type { Engine } from "../sql/engine";
import { chdb } from "./chdb";
import { Skipped } from "./skipped";

// ClickHouse gives a whole number in a comparison the type of the Decimal beside it, and fails where it does not fit.
const folder = mkdtempSync(join(tmpdir(), "umkm-decimals-"));
let engine: Engine | undefined;
beforeAll(async () => {
  engine = await chdb("", join(folder, "chdb")).catch((reason) => {
    if (!(reason instanceof Skipped)) throw reason;
    return undefined;
  });
  if (!engine) process.stderr.write("SKIPPED: Decimal columns: chdb could not be installed\n");
});
afterAll(async () => {
  await engine?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Types with the amounts that they can hold: up to a limit, one unit above it, and as text. */
const types: readonly (readonly [type: string, amounts: readonly (readonly [text: string, size: string])[]])[] = [
  ...[0, 1, 2, 4, 8].map((scale) => [`Decimal(18, ${scale})`, around(scale)] as const),
  ...[0, 4, 18, 22, 26].map((scale) => [`Decimal(38, ${scale})`, around(scale)] as const),
  ...[4, 40, 60].map((scale) => [`Decimal(76, ${scale})`, around(scale)] as const),
  ["Decimal(15, 5)", around(5)],
  ["Decimal(9, 0)", [["1500000", "mikro"]]],
  ["Decimal(9, 2)", [["1500000.25", "mikro"]]],
  ["Decimal(9, 9)", [["0.999999999", "mikro"]]],
  ["Decimal(18, 18)", [["0.5", "mikro"]]],
  ["Int64", around(0)],
  ["UInt64", around(0)],
  ["Int32", [["1500000", "mikro"]]],
  ["Float64", around(0)],
];

/** PP 7/2021 Pasal 35 ayat (5): 2 billion is mikro, the least unit more is kecil. */
function around(scale: number): readonly (readonly [string, string])[] {
  const [below, above] = scale
    ? [`1999999999.${"9".repeat(scale)}`, `2000000000.${"1".padStart(scale, "0")}`]
    : ["1999999999", "2000000001"];
  return [
    [below, "mikro"],
    ["2000000000", "mikro"],
    [above, "kecil"],
  ];
}

const graded = { cite: [{ regulation: "contoh", at: "Pasal 1" }], evidence: "unverified" } as const;
const programme = defineProgramme({
  id: "contoh",
  facts: { a: "rupiah", b: "rupiah", c: "rupiah" },
  regulations: [{ id: "contoh", title: "Contoh" }],
  periods: [
    {
      from: "2020-01-01",
      checkedOn: "2024-01-01",
      ...graded,
      value: {
        notCovered: [],
        criteria: [
          { id: "jumlah", when: { sum: ["a", "b"], atMost: 4_000_000_000 }, ...graded },
          { id: "bagian", when: { share: "a", of: "b", atMost: 0.999 }, ...graded },
          { id: "batas", when: { fact: "c", lessThan: 9_007_199_254_740_991 }, ...graded },
        ],
      },
    },
  ],
});

describe.each(types)("columns of %s", (type, amounts) => {
  it.each(amounts)("hold %s: %s", async (text, size) => {
    if (!engine) return;
    const columns = { hasilPenjualanTahunan: "omzet", modalUsaha: "modal", establishedOn: "berdiri" } as const;
    const to = { asOf: "2026-01-31", columns, dialect: "clickhouse" } as const;
    const own = { a: "omzet", b: "modal", c: "omzet" } as const;
    const on = { asOf: "2026-01-31", columns: own, dialect: "clickhouse" } as const;
    const amount = `CAST('${text}' AS Nullable(${type}))`;
    const row = `(SELECT ${amount} AS omzet, ${amount} AS modal, toDate32('2015-01-01') AS berdiri)`;
    const asked = [
      sizeSql(to),
      sizeSql({ ...to, values: "trusted" }),
      sizeConflictSql(to),
      refusedSql(statuteSizes, { columns, dialect: "clickhouse" }),
      eligibilitySql(programme, on),
      eligibilitySql(programme, { ...on, values: "trusted" }),
    ];
    // The share of an amount in itself is the whole, which is above 0.999.
    expect(await engine.query(`SELECT ${asked.join(", ")} FROM ${row}`)).toEqual([[size, size, "0", "0", "0", "0"]]);
  });

  it("hold nothing: not known", async () => {
    if (!engine) return;
    const columns = { hasilPenjualanTahunan: "omzet" } as const;
    const sql = sizeSql({ asOf: "2026-01-31", columns, dialect: "clickhouse" });
    const refused = refusedSql(statuteSizes, { columns, dialect: "clickhouse" });
    const row = `(SELECT CAST(NULL AS Nullable(${type})) AS omzet)`;
    expect(await engine.query(`SELECT ${sql}, ${refused} FROM ${row}`)).toEqual([[null, "0"]]);
  });
});
