import type { Known } from "../../core/fact/known";
import type { SizeRule } from "./sizePlanOf";

/** One business under the rule of a plan. */
export interface SizeCase extends SizeRule {
  readonly known: Readonly<Record<string, Known>>;
  /** The uses that the age of the business leaves open. */
  readonly uses: SizeRule["uses"];
  /** The limits of the measures in those uses and in the policy, in the order of the regime. */
  readonly limits: SizeRule["limits"];
  /**
   * The facts that may decide the answer, each with the values left that the rule tells apart: exactly one if the fact
   * is settled. Values of a measure are positions of classes, values of `establishedOn` positions of uses.
   */
  readonly axes: Readonly<Record<string, readonly unknown[]>>;
}
