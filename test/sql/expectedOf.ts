import type { Row } from "./register";
import type { CheckedRule } from "./rules";

/** What TypeScript answers, by rule: for each row a letter. */
export type Expected = ReadonlyMap<string, string>;

// One letter an answer, the fourth of its text, so that the answers to all rows are one text.
const letterOf = (answer: string | boolean | null) => (answer === null ? "-" : (`${answer}`[3] as string));

/**
 * Answer every rule for every row in TypeScript, with the evaluator and compiled, and say where the two disagree.
 *
 * A rule is a function of the facts that it reads: rows that are alike in those are answered once.
 */
export function expectedOf(
  rules: readonly CheckedRule[],
  rows: readonly Row[],
  progress: (done: number) => void = () => {},
): { expected: Expected; wrong: string[] } {
  const wrong: string[] = [];
  const expected = new Map<string, string>();
  const keys = new Set(rules.map(({ reads }) => reads.join()));
  for (const key of keys) {
    const alike = rules.filter(({ reads }) => reads.join() === key);
    const { distinct, groupOf } = groupsOf(alike[0]?.reads ?? [], rows);
    for (const { name, answers } of alike) {
      const [first = [], ...others] = answers.map((answer) => distinct.map((row) => letterOf(answer(row))));
      if (others.some((letters) => letters.join("") !== first.join(""))) wrong.push(name);
      expected.set(name, groupOf.map((group) => first[group]).join(""));
      progress(expected.size);
    }
  }
  return { expected, wrong };
}

/** The rows that differ in what is read, and for each row which of them it is like. */
interface Groups {
  readonly distinct: readonly Row[];
  readonly groupOf: readonly number[];
}

function groupsOf(reads: readonly string[], rows: readonly Row[]): Groups {
  const groups = new Map<string, number>();
  const distinct: Row[] = [];
  const groupOf = rows.map((row) => {
    const key = reads.map((fact) => row[fact]).join();
    const group =
      groups.get(key) ?? distinct.push(Object.fromEntries(reads.map((fact) => [fact, row[fact] ?? null]))) - 1;
    groups.set(key, group);
    return group;
  });
  return { distinct, groupOf };
}
