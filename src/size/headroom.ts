import { wholeWeights } from "../apportion/divide/wholeWeights";
import type { Amount } from "../core/amount/amount";
import { quotient } from "../core/amount/quotient";
import { subtractAmounts } from "../core/amount/subtractAmounts";
import { UmkmError } from "../core/error/UmkmError";
import type { Size } from "../vocabulary/options";
import { leastOf } from "./answer/leastOf";
import type { SizeOutcome, SizeReading } from "./types/outcome";
import type { SizeMeasure } from "./types/regime";

/** A value if the measure is exact, its bounds if the measure is a range; both inclusive. */
export type HeadroomOf<T> = T | { readonly atLeast: T; readonly atMost: T };

/** How far one measure is from the next limit. */
export interface SizeHeadroom<C extends string = Size, M extends string = SizeMeasure> {
  readonly measure: M;
  /** The class by this measure alone; `null` while the fact leaves more than one. */
  readonly size: C | null;
  /**
   * The largest amount in that class, inclusive, in rupiah or workers; `null` in besar and if the class is not known.
   */
  readonly limit: number | null;
  /** `true` if the regime says *less than*: the limit is the smallest amount above the class. Else left out. */
  readonly exclusive?: true;
  /** The limit less the measure, exactly, in rupiah or workers: 0 at the limit, still in the class. `null` without one. */
  readonly remaining: HeadroomOf<Amount> | null;
  /** What remains as a share of the limit, from 0 to 1, rounded once to the nearest number. `null` without a limit, or with one of 0. */
  readonly shareOfLimit: HeadroomOf<number> | null;
}

/**
 * Tell how far each measure is from the limit of its class.
 *
 * Each measure stands alone, in the order of the readings; the policy decides which measure gives the class. A range
 * within one class gives bounds; without a lower end the measure may be as small as the law allows, 0 rupiah or 1
 * worker. Besar is unlimited, and a limit is not known while the fact leaves several classes.
 *
 * @param outcome - the answer of `classifySize`, also after it went through JSON. Without a rule the list is empty.
 * @throws UmkmError `invalid-option` for anything that is not such an answer.
 * @returns one entry for each reading; rupiah are subtracted as whole numbers scaled to the same decimals, and each share
 *   is divided from them with one rounding.
 *
 * @see UU 20/2008 Pasal 6; PP 7/2021 Pasal 35 ayat (3) and (5): the limits are inclusive (*paling banyak*).
 *
 * @example
 * ```ts
 * import { classifySize, headroom } from "umkm";
 *
 * // How much capital may a workshop with 750 million rupiah still take in before it is kecil?
 * const outcome = classifySize({ modalUsaha: 750_000_000 }, { asOf: "2024-03-05", purpose: "registration" });
 * const [capital] = headroom(outcome);
 * capital?.remaining; // => 250000000
 * capital?.shareOfLimit; // => 0.25
 * ```
 */
export function headroom<C extends string, M extends string>(outcome: SizeOutcome<C, M>): SizeHeadroom<C, M>[] {
  if (outcome?.kind !== "size") throw new UmkmError("invalid-option", ["outcome"], "an answer of classifySize");
  if (outcome.status === "no-rule") return [];
  return outcome.readings.map(({ measure, size, observed, atMost, below }) => {
    const limit = below ?? atMost;
    const exclusive = below === undefined ? {} : ({ exclusive: true } as const);
    const none = { measure, size, limit, ...exclusive, remaining: null, shareOfLimit: null };
    if (limit === null) return none;
    const remaining = remainingOf(limit, observed, leastOf(measure));
    return { ...none, remaining, shareOfLimit: limit === 0 ? null : sharesLeft(remaining, limit) };
  });
}

function remainingOf(limit: number, observed: SizeReading["observed"], smallest: number): HeadroomOf<Amount> {
  if (typeof observed !== "object") return subtractAmounts(limit, observed as Amount);
  // A class with a limit has an upper end, and so has a range within the class.
  const { atLeast = smallest, atMost } = observed as { readonly atLeast?: Amount; readonly atMost: Amount };
  return { atLeast: subtractAmounts(limit, atMost), atMost: subtractAmounts(limit, atLeast) };
}

function sharesLeft(remaining: HeadroomOf<Amount>, limit: number): HeadroomOf<number> {
  const share = (amount: Amount) => quotient(...(wholeWeights([amount, limit]) as [bigint, bigint]));
  if (typeof remaining !== "object") return share(remaining);
  return { atLeast: share(remaining.atLeast), atMost: share(remaining.atMost) };
}
