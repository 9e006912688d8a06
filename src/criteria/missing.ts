import type { MissingWhy } from "../core/fact/known";

/** A fact that an answer still waits for. */
export interface Missing {
  /** The name of the fact, or `members` where a quantifier has no members to ask. */
  readonly fact: string;
  /** The position of the member whose fact it is. */
  readonly member?: number;
  /** Why it is not exactly known. */
  readonly why: MissingWhy;
  /** Whether some value of this fact alone settles the answer. Amounts are tried in whole rupiah. */
  readonly decisive: boolean;
  /** How many undecided criteria read it in an undecided branch. */
  readonly weight: number;
}
