import type { Known } from "../core/known";
import type { ReadSizeOptions } from "./readSizeOptions";
import type { SizeExclusion, SizeLimits, SizeUse } from "./regime";

/** One business under one regime, on one day, for one purpose. */
export interface SizeCase {
  readonly known: Readonly<Record<string, Known>>;
  readonly policy: ReadSizeOptions["policy"];
  /** The uses that the purpose and the age of the business leave open. */
  readonly uses: readonly SizeUse[];
  /** The limits of the measures in those uses and in the policy, in the order of the regime. */
  readonly limits: readonly SizeLimits[];
  /** The exclusions in force on the day and for the purpose. */
  readonly exclusions: readonly SizeExclusion[];
  /**
   * The facts that the answer may turn on, each with the values left to it, as far as the rule tells them apart: just
   * one where the fact is settled. A measure has classes, `establishedOn` has positions of uses.
   */
  readonly axes: Readonly<Record<string, readonly unknown[]>>;
}
