import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Engine } from "../sql/engine";
import { clickhouseCells, clickhouseColumns, clickhouseLines } from "./clickhouseTable";
import { Skipped } from "./skipped";

/** Open ClickHouse in the process, with the register. */
export async function chdb(csv: string, folder: string): Promise<Engine> {
  const module = new URL("./node_modules/chdb/index.js", import.meta.url);
  if (!existsSync(module)) throw new Skipped("it could not be installed");
  const { Session } = await import(module.href);
  mkdirSync(folder);
  const file = join(folder, "register.csv");
  writeFileSync(file, `${clickhouseLines(csv).join("\n")}\n`);
  const session = new Session(join(folder, "data"));
  const columns = clickhouseColumns("Date32");
  session.query("CREATE DATABASE umkm");
  session.query(`CREATE TABLE umkm.register (${columns}) ENGINE = Memory`);
  session.query(`INSERT INTO umkm.register SELECT * FROM file('${file}', 'CSV', '${columns}')`);
  const query = async (sql: string) =>
    clickhouseCells(session.query(sql.replace("FROM register", "FROM umkm.register"), "TabSeparated"));
  const [[version] = []] = await query("SELECT version()");
  return { name: `ClickHouse ${version} (chdb)`, dialect: "clickhouse", query, close: async () => session.cleanup() };
}
