import type { RuleProblem } from "../ruleProblem";

/** How deep data may be nested, and how many values it may hold, one that stands in several places each time anew. */
const deepest = 1_000;
const most = 200_000;

/**
 * Return the problem of data that is nested too deep, holds itself or is too much to be read, or `undefined`. The other
 * checks would not come to an end with such data.
 */
export function nestingProblem(data: unknown): RuleProblem | undefined {
  const stack: { value: unknown; depth: number }[] = [{ value: data, depth: 0 }];
  let seen = 0;
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { value, depth } = next;
    seen += 1;
    if (depth > deepest) return { path: [], expected: `data nested at most ${deepest} deep, and not in itself` };
    if (seen > most) return { path: [], expected: `data of at most ${most} values` };
    if (typeof value !== "object" || value === null) continue;
    for (const inner of Object.values(value)) stack.push({ value: inner, depth: depth + 1 });
  }
  return undefined;
}
