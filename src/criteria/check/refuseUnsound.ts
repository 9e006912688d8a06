import { UmkmError } from "../../core/error/UmkmError";
import type { RuleProblem } from "../ruleProblem";

/** Refuse rule data by its first problem; advice does not count. @throws UmkmError `invalid-rule`. */
export function refuseUnsound(problems: readonly RuleProblem[]): void {
  const problem = problems.find(({ advice }) => !advice);
  if (problem) throw new UmkmError("invalid-rule", problem.path, problem.expected);
}
