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
   * The facts that the answer may turn on, each with the values left to it, as far as the rule tells them apart: just
   * one where the fact is settled. A measure has positions of classes, `establishedOn` has positions of uses.
   */
  readonly axes: Readonly<Record<string, readonly unknown[]>>;
}
