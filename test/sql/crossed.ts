import type { Engine } from "./engine";
import type { Cell, Row } from "./register";

/** Make a row of every combination of values. */
export function crossed(values: Readonly<Record<string, readonly Cell[]>>): readonly Row[] {
  return Object.entries(values).reduce<readonly Row[]>(
    (rows, [fact, cells]) => rows.flatMap((row) => cells.map((cell) => ({ ...row, [fact]: cell }))),
    [{}],
  );
}

/** Put rows into a table of an engine, and give a function that asks for an expression of each row, in order. */
export async function crossedTable(
  engine: Engine,
  types: Readonly<Record<string, string>>,
  rows: readonly Row[],
): Promise<(sql: string) => Promise<readonly (string | null)[]>> {
  const text = (cell: Cell | undefined) => (typeof cell === "string" ? `'${cell}'` : `${cell ?? null}`);
  const lines = rows.map((row, id) => `(${[id, ...Object.keys(types).map((name) => text(row[name]))].join(", ")})`);
  const columns = Object.entries(types).map(([name, type]) => `"${name}" ${type}`);
  await engine.query(`CREATE TABLE crossed (id INTEGER, ${columns.join(", ")})`);
  await engine.query(`INSERT INTO crossed VALUES ${lines.join(", ")}`);
  return async (sql) => {
    const one = `COALESCE(CAST(${sql} AS VARCHAR), '-')`;
    const [[all] = []] = await engine.query(`SELECT string_agg(${one}, ',' ORDER BY id) FROM crossed`);
    return (all ?? "").split(",").map((answer) => (answer === "-" ? null : answer));
  };
}
