import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { UmkmError } from "../../src/core/error/UmkmError";
import { defineProgramme } from "../../src/financing/defineProgramme";
import { eligibilitySql } from "../../src/sql/eligibilitySql";
import { sizeSql } from "../../src/sql/sizeSql";
import { tallySql } from "../../src/sql/tallySql";
import { type SqlDialect, sqlDialects } from "../../src/sql/text/dialect";
import { dialects } from "../../src/sql/text/dialects";
import { quoted } from "../../src/sql/text/quoted";
import { duckdb } from "./duckdb";
import type { Engine } from "./engine";
import { pglite } from "./pglite";

const engines: Engine[] = [];
beforeAll(async () => void engines.push(await duckdb(), await pglite()), 60_000);
afterAll(() => Promise.all(engines.map((engine) => engine.close())), 60_000);

const hostile = [
  `a"b`,
  "a'b",
  "a`b",
  "a\\b",
  `a\\"b`,
  `a\\'b`,
  "\\",
  "'",
  '"',
  "a--b",
  "a/*b",
  "*/b",
  "a;b",
  "a\nb",
  "a\r\nb",
  "'; DROP TABLE usaha; --",
  '"; DROP TABLE usaha; --',
  "usaha.omzet",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: what Spark would replace
  "${omzet}",
  "{}",
  "$1",
  "$&",
  "?",
  ":a",
  "@a",
  "é漢🦆",
  " ",
  "select",
  "\\u0027",
  "\\x27",
];
const all = hostile.flatMap((text) => sqlDialects.slice(0, 2).map((dialect) => [dialect, text] as const));
const engineOf = (dialect: SqlDialect) => engines.find((engine) => engine.dialect === dialect) as Engine;

describe("whatever a name or a word holds, the SQL means the same", () => {
  it.each(all)("%s, a column and a table: %j", async (dialect, name) => {
    const engine = engineOf(dialect);
    const [table, column] = [`t ${name}`, `c ${name}`];
    const [tableSql, columnSql] = [table, column].map((one) => quoted(one, dialects[dialect], "name"));
    await engine.query(`CREATE TABLE ${tableSql} (${columnSql} BIGINT, induk VARCHAR)`);
    await engine.query(`INSERT INTO ${tableSql} VALUES (2000000000, 'none'), (2000000001, 'besar'), (NULL, NULL)`);
    const columns = { hasilPenjualanTahunan: column, partOf: [table, "induk"] as const };
    const sized = sizeSql({
      asOf: "2019-01-01",
      policy: { by: "hasilPenjualanTahunan" },
      columns: { ...columns, establishedOn: "d" },
      ignore: ["establishedOn"],
      dialect,
    });
    const rows = await engine.query(`SELECT ${sized} AS a FROM ${tableSql} ORDER BY ${columnSql} NULLS LAST`);
    expect(rows).toEqual([["kecil"], ["excluded"], [null]]);
    const options = {
      asOf: "2019-01-01",
      policy: { by: "hasilPenjualanTahunan" } as const,
      dialect,
      table,
      by: [column],
    };
    const tally = await engine.query(
      `${tallySql({ ...options, columns: { hasilPenjualanTahunan: column } })} ORDER BY 1 NULLS LAST`,
    );
    expect(tally).toEqual([
      ["2000000000", "kecil", "1", "0", "1"],
      ["2000000001", "kecil", "1", "0", "1"],
      [null, null, "1", "0", "1"],
    ]);
    await engine.query(`DROP TABLE ${tableSql}`);
  });

  it.each(all)("%s, an option of a programme of one's own: %j", async (dialect, word) => {
    const engine = engineOf(dialect);
    const programme = programmeWith(word);
    const sql = eligibilitySql(programme, { asOf: "2024-03-05", columns: { kind: "k" }, dialect });
    const values = [word, "other", `${word}x`].map((one) => `SELECT ${quoted(one, dialects[dialect], "text")} AS k`);
    const rows = await engine.query(`SELECT k, ${sql} AS a FROM (${values.join(" UNION ALL ")}) AS t`);
    const answers = new Map(rows.map(([k, a]) => [k, a]));
    expect(answers).toEqual(
      new Map([
        [word, "true"],
        ["other", "false"],
        [`${word}x`, null],
      ]),
    );
  });

  it("any text is read back as it was written", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom("'", '"', "\\", "`", "-", "/", "*", "\n", "E", "$", "{", "a", "漢") }),
        async (text) => {
          for (const engine of engines) {
            const literal = quoted(text, dialects[engine.dialect], "text");
            expect(await engine.query(`SELECT ${literal} AS a`)).toEqual([[text]]);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe("names that a dialect cannot hold are refused", () => {
  it.each([
    ["duckdb", ""],
    ["duckdb", "a\0b"],
    ["duckdb", "\ud800"],
    ["duckdb", 7],
    ["duckdb", null],
    ["duckdb", []],
    ["duckdb", { raw: "1" }],
    ["postgresql", "a".repeat(64)],
    ["postgresql", "漢".repeat(22)],
    ["bigquery", "a.b"],
    ["bigquery", "a`b"],
    ["bigquery", "a".repeat(301)],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: what Spark would replace
    ["spark", "${a}"],
  ] as const)("%s: %j", (dialect, column) => {
    const write = () => sizeSql({ asOf: "2024-03-05", columns: { modalUsaha: column as string }, dialect });
    expect(write).toThrow(UmkmError);
    expect(write).toThrow(/^(invalid|unknown)-option at columns\.modalUsaha/);
  });

  it("at 63 bytes PostgreSQL still holds one", () => {
    const columns = { modalUsaha: "漢".repeat(21) };
    expect(sizeSql({ asOf: "2024-03-05", purpose: "registration", columns, dialect: "postgresql" })).toContain(
      columns.modalUsaha,
    );
  });
});

function programmeWith(word: string) {
  const cite = [{ regulation: "contoh", at: "Pasal 1" }] as const;
  const graded = { cite, evidence: "unverified" } as const;
  return defineProgramme({
    id: "contoh",
    facts: { kind: [word, "other"] },
    regulations: [{ id: "contoh", title: "Contoh" }],
    periods: [
      {
        from: "2020-01-01",
        checkedOn: "2024-01-01",
        ...graded,
        value: { criteria: [{ id: "a", when: { fact: "kind", is: word }, ...graded }], notCovered: [] },
      },
    ],
  });
}
