import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { kurMikro } from "../../src/financing/programmes/kur/mikro";
import { refusedSql } from "../../src/sql/refusedSql";
import { compareCells } from "../sql/compareCells";
import { duckdb } from "../sql/duckdb";
import { csvLine, type Engine } from "../sql/engine";
import { expectedOf } from "../sql/expectedOf";
import { pglite } from "../sql/pglite";
import { registerRows } from "../sql/register";
import { allRules } from "../sql/rules";
import { chdb } from "./chdb";
import { clickhouseShards } from "./clickhouseShards";
import { postgresqlServer } from "./postgresqlServer";
import { Skipped } from "./skipped";

const folder = mkdtempSync(join(tmpdir(), "umkm-engines-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const rows = [...registerRows(Number(process.env.SQL_ROWS ?? 200_000))];
const csv = rows.map(csvLine).join("");
const rules = allRules();
const say = (text: string): void => void process.stderr.write(`${text}\n`);
say(`Answering ${rules.length} rules for ${rows.length} rows in TypeScript`);
const every25 = (engine: string, of: number) => (done: number) => {
  if (done % 25 === 0) say(`${engine}: ${done} of ${of} rules`);
};
const { expected, wrong } = expectedOf(rules, rows, every25("TypeScript", rules.length));

it("is answered alike by the evaluator and the compiled predicate", () => {
  expect(wrong).toEqual([]);
});

const engines: Readonly<Record<string, () => Promise<Engine>>> = {
  DuckDB: () => duckdb(csv),
  PGlite: () => pglite(csv),
  "PostgreSQL, a server": () => postgresqlServer(csv, join(folder, "postgresql")),
  chdb: () => chdb(csv, join(folder, "chdb")),
  "ClickHouse, two shards": () => clickhouseShards(csv, join(folder, "clickhouse")),
};

it.each(Object.entries(engines))("every rule is answered alike, cell by cell: %s", async (name, open) => {
  const engine = await open().catch((reason) => {
    if (!(reason instanceof Skipped)) throw reason;
    say(`SKIPPED: ${name}: ${reason.message}`);
  });
  if (!engine) return;
  const asked = rules.filter((rule) => !engine.lacksNull || rule.name.startsWith("size "));
  if (engine.lacksNull)
    say(`SKIPPED: ${name}: rules with a truth for an answer. In ${engine.name} NULL AND FALSE is NULL`);
  try {
    const start = performance.now();
    const { cells, wrong } = await compareCells(engine, asked, expected, every25(engine.name, asked.length));
    say(`${engine.name}: ${cells} cells compared in ${Math.round((performance.now() - start) / 1000)} s`);
    expect(wrong.slice(0, 20)).toEqual([]);
    expect(cells).toBe(asked.length * rows.length);
    if (engine.dialect === "clickhouse") {
      const moment = refusedSql(kurMikro, { columns: { businessStartedOn: "moment" }, dialect: "clickhouse" });
      const row = "(SELECT toDateTime('2023-09-05 10:00:00') AS moment)";
      expect(await engine.query(`SELECT ${moment} FROM ${row}`)).toEqual([["1"]]);
    }
  } finally {
    await engine.close();
  }
});
