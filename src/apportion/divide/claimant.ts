/** A claimant: a position with a weight above 0, the least that it must get and the most that it may get. */
export interface Claimant {
  readonly position: number;
  readonly weight: bigint;
  readonly least: bigint;
  readonly most: bigint;
}

/** A fraction: numerator, and a denominator above 0. */
export type Ratio = readonly [bigint, bigint];
