import type { ErrorPath } from "../core/error/UmkmError";

/** What is wrong with rule data: where it stands, and what was expected there. The data itself is not repeated. */
export interface RuleProblem {
  readonly path: ErrorPath;
  readonly expected: string;
  /** True where the data is sound, and would answer more often if it were written otherwise: nothing refuses it. */
  readonly advice?: true;
}
