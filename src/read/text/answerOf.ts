import type { Per, Reading, ReadProblem } from "../reading";

/** What was found in a text: the values that it may mean, or why there are none. */
export type Found<T> = readonly T[] | ReadProblem;

/** The answer of a reader: one value is read, several are ambiguous. */
export function answerOf<K extends string, T>(kind: K, found: Found<T>, per?: Per): Reading<K, T> {
  if (typeof found === "string") return { kind, status: "unreadable", why: found };
  const period = per ? { per } : {};
  const [value] = found;
  return found.length === 1
    ? { kind, status: "read", value: value as T, ...period }
    : { kind, status: "ambiguous", candidates: found, ...period };
}
