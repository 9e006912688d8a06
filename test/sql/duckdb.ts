import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { createTable, type Engine } from "./engine";

/** Open DuckDB in memory, with the register if there is one. */
export async function duckdb(csv?: string): Promise<Engine> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  if (csv !== undefined) {
    const folder = mkdtempSync(join(tmpdir(), "umkm-sql-"));
    const file = join(folder, "register.csv");
    writeFileSync(file, csv);
    await connection.run(createTable());
    await connection.run(
      `COPY register FROM '${file.replaceAll("'", "''")}' (FORMAT csv, HEADER false, NULLSTR '\\N')`,
    );
    rmSync(folder, { recursive: true });
  }
  return {
    name: "DuckDB",
    dialect: "duckdb",
    query: async (sql) => {
      const rows = (await connection.runAndReadAll(sql)).getRows();
      return rows.map((row) => row.map((cell) => (cell === null ? null : String(cell))));
    },
    close: async () => {
      connection.disconnectSync();
      instance.closeSync();
    },
  };
}
