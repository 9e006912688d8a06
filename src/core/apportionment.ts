import type { RupiahInput } from "./amount";

/** The methods of `apportion`: largest remainder (Hamilton), or largest weight over s + 1/2 (Webster, Sainte-Laguë). */
export const apportionMethods = ["hamilton", "webster"] as const;

/** A method of apportionment; see {@link apportionMethods}. */
export type ApportionMethod = (typeof apportionMethods)[number];

/** A non-negative decimal weight, read exactly, in every form that {@link RupiahInput} allows. */
export type WeightInput = RupiahInput;

/** Equal claims to fewer units than there are claims. */
export interface Tie {
  /** The positions of the equal claims in the input, counted from 0, in order. */
  readonly positions: readonly number[];
  /** How many units they had to share; the first positions got them, one each. */
  readonly seats: number;
}

/** A whole total, divided into whole parts by weight. */
export interface Apportionment {
  readonly kind: "apportionment";
  /** What each position gets; together exactly the total. */
  readonly allocations: readonly number[];
  /** The exact proportional part of each position, total x weight / sum of the weights, rounded once to a number. */
  readonly quotas: readonly number[];
  /** Where equal claims were decided by input order alone. */
  readonly ties: readonly Tie[];
}
