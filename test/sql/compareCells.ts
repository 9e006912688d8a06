import type { Engine } from "./engine";
import type { Expected } from "./expectedOf";
import type { CheckedRule } from "./rules";

/** Ask an engine every rule about every row: how many cells were compared, and which are not as expected. */
export async function compareCells(
  engine: Engine,
  rules: readonly CheckedRule[],
  expected: Expected,
  progress: (done: number) => void = () => {},
): Promise<{ cells: number; wrong: string[] }> {
  const wrong: string[] = [];
  let cells = 0;
  for (const [at, { name, sql }] of rules.entries()) {
    const wanted = expected.get(name) ?? "";
    const [[letters] = []] = await engine.query(lettersSql(sql(engine.dialect), engine.dialect));
    const found = letters ?? "";
    if (found.length !== wanted.length) wrong.push(`${name}: ${found.length} rows`);
    if (found !== wanted) {
      const row = [...found].findIndex((letter, n) => letter !== wanted[n]);
      wrong.push(`${name}, row ${row}: ${found[row]}, not ${wanted[row]}`);
    }
    cells += found.length;
    progress(at + 1);
  }
  return { cells, wrong };
}

/** The answers to all rows as one text, which the engine puts together: moving rows takes longer than answering. */
function lettersSql(sql: string, dialect: Engine["dialect"]): string {
  if (dialect !== "clickhouse") {
    const letter = `COALESCE(SUBSTR(CAST(${sql} AS VARCHAR), 4, 1), '-')`;
    return `SELECT string_agg(${letter}, '' ORDER BY id) FROM register`;
  }
  // A truth is a number there.
  const text = `replaceOne(replaceOne(CAST(${sql} AS Nullable(String)), '1', 'true'), '0', 'false')`;
  const letter = `ifNull(substring(${text}, 4, 1), '-')`;
  return `SELECT arrayStringConcat(groupArray(letter)) FROM (SELECT ${letter} AS letter FROM register ORDER BY id)`;
}
