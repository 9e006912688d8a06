import type { Engine } from "./engine";
import type { Row } from "./register";
import type { CheckedRule } from "./rules";

/** What TypeScript answers, by rule: for each row a letter. */
export type Expected = ReadonlyMap<string, string>;

// One letter an answer, the fourth of its text, so that the answers to all rows are one text.
const letterOf = (answer: string | boolean | null) => (answer === null ? "-" : `${answer}`[3]);

/** Answer in TypeScript, slowly and compiled, and say where the two disagree. */
export function expectedOf(
  rules: readonly CheckedRule[],
  rows: readonly Row[],
): { expected: Expected; wrong: string[] } {
  const wrong: string[] = [];
  const expected = new Map<string, string>();
  const projected = new Map<string, Row[]>();
  for (const { name, answers, declared, reads = Object.keys(declared) } of rules) {
    const key = reads.join();
    const own =
      projected.get(key) ?? rows.map((row) => Object.fromEntries(reads.map((fact) => [fact, row[fact] ?? null])));
    projected.set(key, own);
    const lettersOf = (answer: (row: Row) => string | boolean | null, some: readonly Row[]) =>
      some.map((row) => letterOf(answer(row))).join("");
    const last = answers.at(-1) as (typeof answers)[number];
    const all = lettersOf(last, own);
    // The evaluator is slow: a tenth of the rows is enough to hold the compiled predicate to it.
    const tenth = own.filter((_, at) => at % 10 === 0);
    if (answers.some((answer) => lettersOf(answer, tenth) !== lettersOf(last, tenth))) wrong.push(name);
    expected.set(name, all);
  }
  return { expected, wrong };
}

/** Ask an engine every rule about every row: how many cells were compared, and which are not as expected. */
export async function compareCells(
  engine: Engine,
  rules: readonly CheckedRule[],
  expected: Expected,
  progress: (done: number) => void = () => {},
): Promise<{ cells: number; wrong: string[] }> {
  const wrong: string[] = [];
  let cells = 0;
  for (let at = 0; at < rules.length; at += batch) {
    const some = rules.slice(at, at + batch);
    const texts = some.map((rule) => letterSql(rule.sql(engine.dialect), engine.dialect));
    const joined = engine.dialect === "clickhouse" ? `concat(${texts.join(", ")})` : texts.join(" || ");
    const answers = await engine.query(`SELECT ${joined} FROM register ORDER BY id`);
    some.forEach(({ name }, n) => {
      const wanted = expected.get(name) ?? "";
      if (answers.length !== wanted.length) wrong.push(`${name}: ${answers.length} rows`);
      answers.forEach(([answer], row) => {
        if (answer?.[n] !== wanted[row]) wrong.push(`${name}, row ${row}: ${answer?.[n]}, not ${wanted[row]}`);
      });
      cells += answers.length;
    });
    progress(Math.min(at + batch, rules.length));
  }
  return { cells, wrong };
}

const batch = 20;

function letterSql(sql: string, dialect: Engine["dialect"]): string {
  if (dialect !== "clickhouse") return `COALESCE(SUBSTR(CAST(${sql} AS VARCHAR), 4, 1), '-')`;
  // A truth is a number there.
  const text = `CAST(${sql} AS Nullable(String))`;
  return `ifNull(substring(replaceOne(replaceOne(${text}, '1', 'true'), '0', 'false'), 4, 1), '-')`;
}
