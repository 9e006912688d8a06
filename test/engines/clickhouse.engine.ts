import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { compareCells } from "../sql/compareCells";
import { columns, csvLine } from "../sql/engine";
import { expectedOf } from "../sql/expectedOf";
import { registerRows } from "../sql/register";
import { allRules } from "../sql/rules";

const installed = existsSync(new URL("./node_modules/chdb", import.meta.url));
const types = { whole: "Int64", decimal: "Decimal(18, 1)", date: "Date32", text: "String", truth: "UInt8" };

it("answers every rule in ClickHouse as the evaluator does, cell by cell", async () => {
  if (!installed) {
    console.log("SKIPPED: chdb is not installed");
    return;
  }
  const name = "chdb";
  const { Session } = await import(new URL(`./node_modules/${name}/index.js`, import.meta.url).href);
  const folder = mkdtempSync(join(tmpdir(), "umkm-clickhouse-"));
  const session = new Session(join(folder, "data"));
  const rows = [...registerRows(Number(process.env.SQL_ROWS ?? 200_000))];
  const rules = allRules();
  const truths = columns.flatMap(([, kind], at) => (kind === "truth" ? [at] : []));
  const csv = rows.map((row, id) => {
    const cells = csvLine(row, id).trimEnd().split(",");
    for (const at of truths) cells[at] = { true: "1", false: "0" }[cells[at] as "true"] ?? "\\N";
    return cells.join(",");
  });
  const file = join(folder, "register.csv");
  writeFileSync(file, `${csv.join("\n")}\n`);
  const declared = columns.map(([column, kind]) => `\`${column}\` Nullable(${types[kind]})`).join(", ");
  session.query("CREATE DATABASE umkm");
  session.query(`CREATE TABLE umkm.register (${declared}) ENGINE = Memory`);
  session.query(`INSERT INTO umkm.register SELECT * FROM file('${file}', 'CSV', '${declared}')`);
  const engine = {
    name: "ClickHouse (chdb)",
    dialect: "clickhouse",
    query: async (sql: string) => {
      const text: string = session.query(sql.replace("FROM register", "FROM umkm.register"), "TabSeparated");
      return text
        .trimEnd()
        .split("\n")
        .map((line) => line.split("\t"));
    },
    close: async () => session.cleanup(),
  } as const;
  const { expected } = expectedOf(rules, rows);
  const found = await compareCells(engine, rules, expected, (done) => console.log(`${done} of ${rules.length} rules`));
  console.log(`${engine.name}: ${found.cells} cells compared`);
  await engine.close();
  rmSync(folder, { recursive: true, force: true });
  expect(found.wrong.slice(0, 20)).toEqual([]);
});
