import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compareCells } from "./compareCells";
import { duckdb } from "./duckdb";
import { csvLine, type Engine } from "./engine";
import { expectedOf } from "./expectedOf";
import { pglite } from "./pglite";
import { registerRows } from "./register";
import { allRules, definitions, singles } from "./rules";

const rows = [...registerRows(Number(process.env.SQL_ROWS ?? 20_000))];
const rules = allRules();
const engines: Engine[] = [];
const { expected, wrong } = expectedOf(rules, rows);

beforeAll(async () => {
  const csv = rows.map((row, id) => csvLine(row, id)).join("");
  engines.push(await duckdb(csv), await pglite(csv));
}, 120_000);

afterAll(() => Promise.all(engines.map((engine) => engine.close())), 60_000);

describe("every rule in SQL, on random, boundary and unknown facts", () => {
  it("is answered alike by the evaluator and the compiled predicate", () => {
    expect(wrong).toEqual([]);
  });

  it("meets, over the rules of each kind, every answer", () => {
    const seen = (prefix: string) =>
      new Set(
        rules.filter(({ name }) => name.startsWith(prefix)).flatMap(({ name }) => [...(expected.get(name) ?? "")]),
      );
    expect([...seen("size")].sort()).toEqual(["-", "a", "e", "g", "i", "l", "r"]);
    expect([...seen("conflict")].sort()).toEqual(["-", "e", "s"]);
    for (const { id, periods } of singles) {
      for (const { from, value } of periods) {
        // Where a text was not read in full nobody is eligible, also where what was presumed counts.
        const all = value.unread?.length ? ["-", "s"] : ["-", "e", "s"];
        expect([...seen(`${id} ${from}`)].sort(), `${id} ${from}`).toEqual(all);
      }
    }
    for (const definition of definitions) expect([...seen(definition.id)].sort()).toEqual(["-", "e", "s"]);
  });

  it.each([0, 1])("is answered alike by engine %i, cell by cell", async (at) => {
    const engine = engines[at] as Engine;
    const { cells, wrong } = await compareCells(engine, rules, expected);
    console.log(`${engine.name}: ${cells} cells compared, ${rules.length} rules, ${rows.length} rows`);
    expect(wrong.slice(0, 20)).toEqual([]);
    expect(cells).toBe(rules.length * rows.length);
  });
});
