import type { FactDeclarations } from "../../src/core/fact";
import type { Engine } from "./engine";
import type { Row } from "./register";
import type { CheckedRule } from "./rules";

/** What TypeScript answers, by rule: for each row a letter. */
export type Expected = ReadonlyMap<string, string>;

// One letter an answer, so that a rule's answers to all rows are one text.
const letters: Readonly<Record<string, string>> = {
  true: "t",
  false: "f",
  "1": "t",
  "0": "f",
  null: "-",
  excluded: "x",
  mikro: "1",
  kecil: "2",
  menengah: "3",
  besar: "4",
  micro: "1",
  small: "2",
  medium: "3",
  large: "4",
};

/** Answer in TypeScript, slowly and compiled, and say where the two disagree. */
export function expectedOf(
  rules: readonly CheckedRule[],
  rows: readonly Row[],
): { expected: Expected; wrong: string[] } {
  const wrong: string[] = [];
  const expected = new Map<string, string>();
  const projected = new Map<FactDeclarations, Row[]>();
  for (const { name, answers, declared } of rules) {
    const names = Object.keys(declared);
    const own =
      projected.get(declared) ?? rows.map((row) => Object.fromEntries(names.map((fact) => [fact, row[fact] ?? null])));
    projected.set(declared, own);
    const [first = "", ...others] = answers.map((answer) => own.map((row) => letters[`${answer(row)}`]).join(""));
    if (others.some((other) => other !== first)) wrong.push(name);
    expected.set(name, first);
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

const batch = 40;

function letterSql(sql: string, dialect: Engine["dialect"]): string {
  const text = dialect === "clickhouse" ? "Nullable(String)" : "VARCHAR";
  const arms = Object.entries(letters).map(([answer, letter]) => ` WHEN '${answer}' THEN '${letter}'`);
  return `CASE COALESCE(CAST(${sql} AS ${text}), 'null')${arms.join("")} ELSE '?' END`;
}
