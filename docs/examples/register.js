// @ts-check
// An invented register: node register.js (rows, 10,000,000 by default) (file). Nobody in it exists. It needs the packages
// umkm and @duckdb/node-api.
// Makes a Parquet file with DuckDB, classifies and screens it with generated SQL, and tallies by province.
import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { edition, kurMikro, statuteSizes } from "umkm";
import { eligibilitySql, rawSql, refusedSql, tallySql } from "umkm/sql";

const asOf = "2026-01-31";
const dialect = "duckdb";
const rows = Number(process.argv[2] ?? 10_000_000);
const file = process.argv[3] ?? join(tmpdir(), `umkm-register-${process.pid}.parquet`);
if (!Number.isSafeInteger(rows) || rows < 1) throw new RangeError("rows: a whole number from 1 on");

const columns = /** @type {const} */ ({
  modalUsaha: "modal",
  hasilPenjualanTahunan: "omzet",
  establishedOn: "berdiri",
});
const applicant = /** @type {const} */ ({
  plafon: "plafon",
  kurMikroCount: "kredit",
  sector: "sektor",
  hasilPenjualanTahunan: "omzet",
  businessStartedOn: "berdiri",
  hasNib: "nib",
  hasNik: "nik",
  hasNpwp: "npwp",
});
const quotedFile = `'${file.replaceAll("'", "''")}'`;
const register = `read_parquet(${quotedFile})`;
const table = rawSql(register);

const connection = await (await DuckDBInstance.create(":memory:")).connect();
console.log(
  `An invented register of ${rows} businesses, on ${asOf}, edition ${edition}. No figure here is of anybody.`,
);
await connection.run(`COPY (${registerSql()}) TO ${quotedFile} (FORMAT parquet)`);

await print(
  "Rows with values that cannot be",
  `SELECT count(*) FILTER (WHERE ${refusedSql(statuteSizes, { columns, dialect })}) AS refused FROM ${register}`,
);
await print(
  "By province and size class (NULL: not known)",
  `${tallySql({ asOf, columns, dialect, table, by: ["provinsi"] })} ORDER BY "provinsi", "size" NULLS LAST`,
);
const mayHave = eligibilitySql(kurMikro, { asOf, columns: applicant, dialect });
await print(
  "May have a KUR mikro, as a screening (NULL: not known)",
  `SELECT provinsi, kur_mikro, count(*) AS businesses FROM (SELECT provinsi, ${mayHave} AS kur_mikro
  FROM ${register}) AS screened GROUP BY ALL ORDER BY ALL NULLS LAST`,
);
if (process.argv[3] === undefined) rmSync(file);

/** @param {string} title @param {string} sql */
async function print(title, sql) {
  const reader = await connection.runAndReadAll(sql);
  console.log(`\n${title}\n${reader.columnNames().join("\t")}`);
  for (const row of reader.getRows()) console.log(row.map((cell) => (cell === null ? "NULL" : `${cell}`)).join("\t"));
}

/** Businesses made of hashes: the same in every run. A tenth of every fact is not known. */
function registerSql() {
  const part = (/** @type {number} */ salt, /** @type {number} */ of) => `(hash(i * 131 + ${salt}) % ${of})`;
  const known = (/** @type {number} */ salt, /** @type {string} */ sql) =>
    `CASE WHEN ${part(salt + 100, 10)} > 0 THEN ${sql} END`;
  const skewed = (/** @type {number} */ salt, /** @type {number} */ digits) =>
    known(salt, `CAST(floor(pow(10, ${part(salt, 1000)} / 1000.0 * ${digits})) AS BIGINT)`);
  const one = (/** @type {number} */ salt, /** @type {string[]} */ ...words) =>
    `list_extract([${words.map((word) => `'${word}'`)}], 1 + CAST(${part(salt, words.length)} AS INTEGER))`;
  return `SELECT i AS id, ${one(1, "Lampung", "Jawa Barat", "Papua", "Aceh")} AS provinsi,
    ${skewed(2, 11)} AS modal, ${skewed(3, 11)} AS omzet,
    ${known(4, `DATE '2012-01-01' + CAST(${part(4, 5000)} AS INTEGER)`)} AS berdiri,
    ${known(5, `CAST(5000000 + ${part(5, 120)} * 1000000 AS BIGINT)`)} AS plafon,
    ${known(6, `CAST(${part(6, 4)} AS INTEGER)`)} AS kredit, ${known(7, one(7, "pertanian", "perdagangan", "jasa"))} AS sektor,
    ${known(8, `${part(8, 10)} > 2`)} AS nib, ${known(9, `${part(9, 10)} > 0`)} AS nik, ${known(10, `${part(10, 10)} > 4`)} AS npwp
  FROM range(${rows}) AS r(i)`;
}
