import type { SqlLeaf } from "./predicate";

const contraries = { "<=": ">", "<": ">=", ">=": "<", ">": "<=", "=": "<>" } as const;

/** How two values compare. */
export type Comparison = keyof typeof contraries;

/** Compare two SQL values. */
export function compared(left: string, how: Comparison, right: string): SqlLeaf {
  return { holds: `${left} ${how} ${right}`, fails: `${left} ${contraries[how]} ${right}` };
}
