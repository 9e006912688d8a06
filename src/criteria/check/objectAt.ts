import type { ErrorPath } from "../../core/error/UmkmError";
import type { RuleProblem } from "../ruleProblem";
import { listedIn, type PlainData } from "./listedIn";

/** Take an object that stands by itself, as {@link listedIn} takes those of a list; `null` where it is none. */
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
