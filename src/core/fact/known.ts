import type { FactValue, UnknownReason } from "./fact";

/** Why a fact is not exactly known: the reason given, or `range` if only a range or some options are known. */
export type MissingWhy = UnknownReason | "range";

/**
 * An ordered fact after reading. Bounds are inclusive, `null` means unbounded; `why` is `null` if the fact is exact.
 */
export interface Bounds {
  readonly least: FactValue | null;
  readonly most: FactValue | null;
  readonly why: MissingWhy | null;
  readonly among?: undefined;
  /** The fact from which this follows, where it was not given so. */
  readonly implied?: string;
}

/** An option or a yes-no after reading: the values left; `why` is `null` if exactly one is left. */
export interface Choice {
  readonly among: readonly FactValue[];
  readonly why: MissingWhy | null;
  readonly implied?: string;
}

/** A fact after reading and validation. */
export type Known = Bounds | Choice;
