import type { ErrorPath } from "../../core/error/UmkmError";
import type { RuleProblem } from "../ruleProblem";

/** List what is wrong with the names of what a rule does not cover. */
export function checkNotCovered(notCovered: unknown, path: ErrorPath): RuleProblem[] {
  if (!Array.isArray(notCovered) || Array.from(notCovered, (id) => typeof id).some((type) => type !== "string")) {
    return [{ path, expected: "a list of ids, empty where nothing is left out" }];
  }
  return new Set(notCovered).size < notCovered.length ? [{ path, expected: "each id once" }] : [];
}
