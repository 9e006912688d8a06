// Generated SQL against hand-written SQL of the same meaning, in DuckDB: node test/bench/sql.mjs (rows). Run npm run build first.
import { DuckDBInstance } from "@duckdb/node-api";
import { kurMikro } from "../../dist/index.js";
import { eligibilitySql, sizeSql } from "../../dist/sql/index.js";

/** The size rule of PP 7/2021 for facilities by hand, refused values included. */
export const sizeByHand = `CASE
  WHEN omzet < 0 OR omzet > 9007199254740991 OR modal < 0 OR modal > 9007199254740991
    OR berdiri < DATE '1000-01-01' OR berdiri > DATE '9999-12-31'
    OR induk NOT IN ('none', 'mikro', 'kecil', 'menengah', 'besar') THEN NULL
  WHEN omzet <= 2000000000 OR (berdiri >= DATE '2021-02-02' AND modal <= 1000000000) THEN 'mikro'
  WHEN omzet > 2000000000 AND (berdiri < DATE '2021-02-02' OR modal > 1000000000)
    AND (omzet <= 15000000000 OR (berdiri >= DATE '2021-02-02' AND modal <= 5000000000))
    AND COALESCE(induk, 'none') NOT IN ('menengah', 'besar') THEN 'kecil'
  WHEN omzet > 15000000000 AND (berdiri < DATE '2021-02-02' OR modal > 5000000000)
    AND (omzet <= 50000000000 OR (berdiri >= DATE '2021-02-02' AND modal <= 10000000000))
    AND COALESCE(induk, 'none') NOT IN ('kecil', 'besar') THEN 'menengah'
  WHEN omzet > 50000000000 AND (berdiri < DATE '2021-02-02' OR modal > 10000000000) THEN 'besar'
  WHEN omzet > 2000000000 AND (berdiri < DATE '2021-02-02' OR modal > 1000000000)
    AND (omzet <= 50000000000 OR (berdiri >= DATE '2021-02-02' AND modal <= 10000000000))
    AND (induk IN ('menengah', 'besar')
      OR (omzet > 15000000000 AND (berdiri < DATE '2021-02-02' OR modal > 5000000000)))
    AND (induk IN ('kecil', 'besar')
      OR omzet <= 15000000000 OR (berdiri >= DATE '2021-02-02' AND modal <= 5000000000)) THEN 'excluded'
END`;

/** The same without a look at values that cannot be: what many would write. */
export const sizeByHandUnguarded = sizeByHand.replace(/WHEN omzet < 0[\s\S]*?THEN NULL\n {2}/, "");

/** KUR mikro of 2026 by hand, refused values included. */
export const kurByHand = `CASE
  WHEN plafon < 0 OR plafon > 9007199254740991 OR omzet < 0 OR omzet > 9007199254740991
    OR kredit < 0 OR kredit > 9007199254740991
    OR sektor NOT IN ('pertanian', 'perkebunan', 'peternakan', 'perikanan', 'industri', 'jasa', 'produksi-lain', 'perdagangan')
    OR mulai < DATE '1000-01-01' OR mulai > DATE '9999-12-31' THEN NULL
  WHEN NOT (plafon > 10000000 AND plafon <= 100000000
    AND (kredit <= 1 OR sektor <> 'perdagangan' OR ekspor)
    AND omzet <= 4800000000 AND mulai <= DATE '2025-08-01' AND (nib OR surat) AND nik
    AND (plafon <= 50000000 OR npwp)) THEN FALSE
END`;

export const sizeColumns = {
  modalUsaha: "modal",
  hasilPenjualanTahunan: "omzet",
  establishedOn: "berdiri",
  partOf: "induk",
};
export const kurColumns = {
  plafon: "plafon",
  kurMikroCount: "kredit",
  sector: "sektor",
  provenExport: "ekspor",
  hasilPenjualanTahunan: "omzet",
  businessStartedOn: "mulai",
  hasNib: "nib",
  hasBusinessLetter: "surat",
  hasNik: "nik",
  hasNpwp: "npwp",
};

/** Measure each pair in turn, several times, and take the least of each: time of the processors, whatever else they do. */
export async function sqlRatios(rows, rounds = 11) {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run(registerSql(rows));
  const dialect = "duckdb";
  const generated = {
    size: sizeSql({ asOf: "2026-02-01", columns: sizeColumns, dialect }),
    trusted: sizeSql({ asOf: "2026-02-01", columns: sizeColumns, dialect, values: "trusted" }),
    kur: eligibilitySql(kurMikro, { asOf: "2026-02-01", columns: kurColumns, dialect }),
  };
  const pairs = [
    ["size class", generated.size, sizeByHand],
    ["size class, values trusted", generated.trusted, sizeByHandUnguarded],
    ["KUR mikro", generated.kur, kurByHand],
  ];
  const results = [];
  for (const [name, ours, byHand] of pairs) {
    const best = { ours: Number.POSITIVE_INFINITY, byHand: Number.POSITIVE_INFINITY };
    const answers = {};
    for (let round = 0; round < rounds; round++) {
      for (const [who, sql] of Object.entries({ ours, byHand })) {
        const start = process.cpuUsage();
        const reader = await connection.runAndReadAll(
          `SELECT ${sql} AS a, count(*) AS n FROM register GROUP BY 1 ORDER BY 1`,
        );
        const { user, system } = process.cpuUsage(start);
        best[who] = Math.min(best[who], (user + system) / 1_000);
        answers[who] = JSON.stringify(reader.getRowsJson());
      }
    }
    if (answers.ours !== answers.byHand) throw new Error(`${name}: ${answers.ours} is not ${answers.byHand}`);
    results.push({ name, ...best, ratio: best.ours / best.byHand });
  }
  connection.disconnectSync();
  return results;
}

function registerSql(rows) {
  const some = (share, sql) => `CASE WHEN hash(i * 31 + ${share.length + sql.length}) % 100 < 90 THEN ${sql} END`;
  const part = (salt, of) => `(hash(i * 131 + ${salt}) % ${of})`;
  const list = (salt, ...values) =>
    `list_extract([${values.map((v) => `'${v}'`)}], 1 + ${part(salt, values.length)}::INT)`;
  return `CREATE TABLE register AS SELECT
    ${some("a", `${part(1, 20_000_000_000)}::BIGINT`)} AS modal,
    ${some("ab", `${part(2, 70_000_000_000)}::BIGINT`)} AS omzet,
    ${some("abc", `DATE '2015-01-01' + ${part(3, 4000)}::INT`)} AS berdiri,
    ${some("abcd", list(4, "none", "none", "none", "mikro", "kecil", "menengah", "besar"))} AS induk,
    ${some("abcde", `${part(5, 150_000_000)}::BIGINT`)} AS plafon,
    ${some("b", `${part(6, 4)}::INT`)} AS kredit,
    ${some("bc", list(7, "pertanian", "perdagangan", "jasa", "industri"))} AS sektor,
    ${some("bcd", `${part(8, 2)} = 0`)} AS ekspor,
    ${some("bcde", `DATE '2020-01-01' + ${part(9, 2300)}::INT`)} AS mulai,
    ${some("c", `${part(10, 2)} = 0`)} AS nib,
    ${some("cd", `${part(11, 2)} = 0`)} AS surat,
    ${some("cde", `${part(12, 2)} = 0`)} AS nik,
    ${some("cdef", `${part(13, 2)} = 0`)} AS npwp
  FROM range(${rows}) AS r(i)`;
}

if (import.meta.filename === process.argv[1]) {
  const rows = Number(process.argv[2] ?? 20_000_000);
  for (const { name, ours, byHand, ratio } of await sqlRatios(rows)) {
    console.log(
      `${name}, ${rows} rows: ${ours.toFixed(0)} ms, by hand ${byHand.toFixed(0)} ms, ratio ${ratio.toFixed(3)}`,
    );
  }
}
