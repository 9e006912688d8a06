import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { Dialect, parse } from "@polyglot-sql/sdk";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { blocksOf, runBlock } from "../docs/blocks";
import { scriptErrors } from "../docs/scriptErrors";
import { root } from "../house/sourceFiles";
import { duckdb } from "./duckdb";
import type { Engine } from "./engine";
import { pglite } from "./pglite";

const guide = blocksOf("docs/in-your-warehouse.md", readFileSync(`${root}docs/in-your-warehouse.md`, "utf8"));

/** The statement that a block makes under a name: the block is run with a claim on that name. */
async function statementOf(name: string): Promise<string> {
  const block = guide.find(({ code }) => code.includes(`const ${name} = `));
  if (!block) throw new Error(`no block makes ${name}`);
  const code = `${block.code.replace(/^.*\/\/ => .*$/gm, "")}\n${name}; // => ""`;
  const [[, statement] = []] = await runBlock({ ...block, code });
  return statement as string;
}

describe("the statements of the guide are executed", () => {
  const engines: Engine[] = [];
  beforeAll(async () => {
    engines.push(await duckdb(), await pglite());
    for (const engine of engines) {
      await engine.query(
        "CREATE TABLE usaha (id INTEGER, provinsi VARCHAR, modal BIGINT, omzet BIGINT, berdiri DATE, plafon BIGINT, nib BOOLEAN)",
      );
      await engine.query(`INSERT INTO usaha VALUES (1, 'Lampung', 1000000000, 3000000000, '2022-01-01', 200000000, TRUE),
        (2, 'Lampung', NULL, 3000000000, '2020-01-01', 20000000, TRUE), (3, 'Aceh', NULL, -1, NULL, NULL, NULL)`);
    }
  }, 60_000);
  afterAll(() => Promise.all(engines.map((engine) => engine.close())), 60_000);

  it("in DuckDB", async () => {
    const [engine] = engines as [Engine];
    await engine.query(await statementOf("answered"));
    // PP 7/2021 Pasal 35: mikro by capital, kecil by sales alone; a KUR mikro has at most 100 million.
    expect(await engine.query("SELECT id, size, kur_mikro FROM answers ORDER BY id")).toEqual([
      ["1", "mikro", "false"],
      ["2", "kecil", null],
      ["3", null, null],
    ]);
    // Of the first the measures disagree, of the second sales alone count, and the third is refused.
    expect(await engine.query(`${await statementOf("tally")} ORDER BY 1, 2`)).toEqual([
      ["Aceh", null, "1", "0", "1"],
      ["Lampung", "kecil", "1", "0", "0"],
      ["Lampung", "mikro", "1", "1", "0"],
    ]);
    expect(await engine.query(await statementOf("conflicting"))).toEqual([
      ["1", "mikro", "true"],
      ["2", "kecil", "false"],
      ["3", null, null],
    ]);
  });

  it("in PostgreSQL", async () => {
    const [, engine] = engines as [Engine, Engine];
    await engine.query(await statementOf("view"));
    const sized = await engine.query("SELECT id, size, as_of::text FROM usaha_kelas ORDER BY id");
    expect(sized.map(([, size]) => size)).toEqual([null, "kecil", null]);
    expect(await engine.query(await statementOf("refused"))).toEqual([["3"]]);
  });
});

it.each([
  ["ClickHouse", "FROM `register`", Dialect.ClickHouse],
  ["Spark", "AS onboarded FROM usaha", Dialect.Spark],
] as const)("the statement of the guide for %s is parsed", async (_, part, dialect) => {
  const statements = await Promise.all(
    guide
      .filter(({ code }) => /const sql = /.test(code))
      .map((block) => {
        const code = `${block.code.replace(/^.*\/\/ => .*$/gm, "")}\nsql; // => ""`;
        return runBlock({ ...block, code });
      }),
  );
  const found = statements.map(([claim]) => `${claim?.[1]}`).filter((sql) => sql.includes(part));
  expect(found).toHaveLength(1);
  expect(parse(found[0] as string, dialect)).toMatchObject({ success: true });
});

describe("the example of a register", () => {
  // As in a project of its own that has installed the library and DuckDB.
  const project = mkdtempSync(join(tmpdir(), "umkm-register-"));
  const script = join(project, "register.js");
  beforeAll(() => {
    mkdirSync(join(project, "node_modules"));
    symlinkSync(root, join(project, "node_modules/umkm"), "junction");
    symlinkSync(`${root}test/sql/node_modules/@duckdb`, join(project, "node_modules/@duckdb"), "junction");
    writeFileSync(join(project, "package.json"), '{ "type": "module" }');
    copyFileSync(`${root}docs/examples/register.js`, script);
  });
  afterAll(() => rmSync(project, { recursive: true }));

  it("says that it is invented, and counts every business once", () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, "3000"], { encoding: "utf8" });
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("No figure here is of anybody");
    const [, refused = "", sizes = "", screened = ""] = stdout.split("\n\n");
    expect(refused.trim().split("\n").at(-1)).toBe("0");
    const sumOf = (part: string) => {
      const [, heads = [], ...lines] = part
        .trim()
        .split("\n")
        .map((line) => line.split("\t"));
      const at = heads.indexOf("businesses");
      return lines.map((cells) => Number(cells[at])).reduce((sum, count) => sum + count, 0);
    };
    expect([sumOf(sizes), sumOf(screened)]).toEqual([3000, 3000]);
    for (const answer of ["mikro", "kecil", "menengah", "besar", "NULL"]) expect(sizes).toContain(`\t${answer}\t`);
  });

  it("refuses a count that is none", () => {
    const { status, stderr } = spawnSync(process.execPath, [script, "many"]);
    expect(status).toBe(1);
    expect(`${stderr}`).toContain("rows: a whole number from 1 on");
  });

  it("type-checks", () => {
    expect(scriptErrors([relative(root, script)])).toEqual([]);
  });
});
