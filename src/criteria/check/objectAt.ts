import type { ErrorPath } from "../../core/error/UmkmError";
import type { RuleProblem } from "../ruleProblem";
import { listedIn, type PlainData } from "./listedIn";

/** Return `value` if it is a plain object with only these names, as {@link listedIn} asks; else report it, and return `null`. */
export function objectAt(
  value: unknown,
  names: string,
  path: ErrorPath,
  problems: RuleProblem[],
  expected?: string,
): PlainData | null {
  const found: RuleProblem[] = [];
  const [one] = listedIn([value], names, path, found, expected);
  // The list is ours: its position stands in no path.
  problems.push(...found.map((problem) => ({ ...problem, path: [...path, ...problem.path.slice(path.length + 1)] })));
  return one?.object ?? null;
}
