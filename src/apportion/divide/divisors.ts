import type { ApportionMethod } from "../apportionment";
import type { Ratio } from "./claimant";

/** The divisor d(s) of a position that has s units: from s to s + 1, and growing with s. */
export interface Divisor {
  /** 2 if `at` gives the square of d(s): it spares taking a root. */
  readonly power: bigint;
  /** d(s) to the power of `power`. If d(0) is 0, every weight above 0 gets a unit first. */
  readonly at: (s: bigint) => Ratio;
}

/** What each method divides a weight by; the largest quotient gets the next unit. */
export const divisors: { readonly [M in Exclude<ApportionMethod, "hamilton">]: Divisor } = {
  webster: { power: 1n, at: (s) => [2n * s + 1n, 2n] },
  dhondt: { power: 1n, at: (s) => [s + 1n, 1n] },
  "huntington-hill": { power: 2n, at: (s) => [s * (s + 1n), 1n] },
  adams: { power: 1n, at: (s) => [s, 1n] },
  dean: { power: 1n, at: (s) => [2n * s * (s + 1n), 2n * s + 1n] },
};
