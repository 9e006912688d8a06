import { powerOf } from "../core/amount/powerOf";
import { UmkmError } from "../core/error/UmkmError";
import { readCount } from "../core/fact/readCount";
import { readPrinted } from "./statements/readPrinted";
import { roundedRatio } from "./statements/roundedRatio";

/** The whole that a part and its printed share imply. */
export interface ImpliedBase {
  readonly kind: "implied-base";
  readonly part: number;
  readonly printed: string;
  /** The part over the share as printed, as a whole number; `null` for a share of 0. */
  readonly value: number | null;
  /** The least whole of which the part is this share, rounded as printed. */
  readonly atLeast: number;
  /** The largest; `null` if any larger whole gives the same share. Below `atLeast`, not a single whole number does. */
  readonly atMost: number | null;
}

/**
 * Tell of which whole a part is the printed share: from the least to the largest whole number.
 *
 * Use it where a share does not say its base, or where it does not fit the base beside it. Shares of one table fit a
 * total only if their ranges have a number in common.
 *
 * @param part - a whole number from 0 on.
 * @param percent - the share in per cent as text, with the decimals that were printed.
 * @throws UmkmError `invalid-count` for the part, or a whole beyond the safe numbers; `invalid-amount` for the share.
 *
 * @example
 * ```ts
 * import { impliedBase } from "umkm/population";
 *
 * // West Java's 473,283 were printed as 20.05 %, and Jakarta's 218,582 as 9.25 %: of which total?
 * impliedBase(473_283, "20.05").atMost; // => 2361102
 * impliedBase(218_582, "9.25").atLeast; // => 2361773
 * ```
 */
export function impliedBase(part: number, percent: string): ImpliedBase {
  const count = BigInt(readCount(part, ["part"]));
  const { scaled, decimals } = readPrinted(percent, ["percent"]);
  if (scaled < 0n) throw new UmkmError("invalid-amount", ["percent"], "a share that is not negative");
  // The share lies from half a last digit below what is printed to just under half a digit above it.
  const over = 200n * count * powerOf(10n, decimals);
  const safe = (whole: bigint) => readCount(Number(whole), ["percent"]);
  return {
    kind: "implied-base",
    part: Number(count),
    printed: percent,
    value: scaled === 0n ? null : safe(roundedRatio(over, 2n * scaled, 0).rounded),
    atLeast: safe(over / (2n * scaled + 1n) + 1n),
    atMost: scaled === 0n ? null : safe(over / (2n * scaled - 1n)),
  };
}
