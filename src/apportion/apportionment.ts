import type { RupiahInput } from "../core/amount/amount";

/**
 * The methods of `apportion`. `hamilton` is that of the largest remainders (Hare, Niemeyer). The others serve the
 * largest weight / d(s) with each unit, where s is what a position has. d(s) is: `webster` (Sainte-Laguë) s + 1/2;
 * `dhondt` (Jefferson) s + 1; `huntington-hill` (equal proportions) the root of s (s + 1); `adams` s; `dean` 2 s (s +
 * 1) / (2 s + 1).
 */
export const apportionMethods = /* @__PURE__ */ Object.freeze([
  "hamilton",
  "webster",
  "dhondt",
  "huntington-hill",
  "adams",
  "dean",
] as const);

/** A method of apportionment; see {@link apportionMethods}. */
export type ApportionMethod = (typeof apportionMethods)[number];

/** A non-negative decimal weight, read exactly, in every form that {@link RupiahInput} allows. */
export type WeightInput = RupiahInput;

/** Whole units, from 0 on: one number for every position, or one a position; `null` is unlimited. */
export type UnitLimits = number | readonly (number | null)[];

/** How `apportion` divides. */
export interface ApportionOptions {
  readonly method: ApportionMethod;
  /** The least that a position gets. A single number is for the weights above 0; a weight of 0 gets 0. */
  readonly minimum?: UnitLimits | null | undefined;
  /** The most that a position gets, inclusive. */
  readonly caps?: UnitLimits | null | undefined;
}

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
  readonly method: ApportionMethod;
  /** What each position gets; together exactly the total. */
  readonly allocations: readonly number[];
  /**
   * The exact proportional part of each position, total x weight / sum of the weights, rounded once to a number. Neither
   * a minimum nor a cap changes it.
   */
  readonly quotas: readonly number[];
  /** Where equal claims were decided by input order alone. */
  readonly ties: readonly Tie[];
}
