import type { FactValue, UnknownReason } from "./fact";

/** Why a fact is not exactly known: the reason given, or that only a range or some options are. */
export type MissingWhy = UnknownReason | "range";

/** An ordered fact after reading: bounds inclusive, `null` where there is none; `why` is `null` when it is exact. */
export interface Bounds {
  readonly least: FactValue | null;
  readonly most: FactValue | null;
  readonly why: MissingWhy | null;
  readonly among?: undefined;
}

/** An option or a yes-no after reading: the values left; `why` is `null` when there is just one. */
export interface Choice {
  readonly among: readonly FactValue[];
  readonly why: MissingWhy | null;
}

/** A fact after reading and validation. */
export type Known = Bounds | Choice;
