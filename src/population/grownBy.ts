import { powerOf } from "../core/amount/powerOf";
import { UmkmError } from "../core/error/UmkmError";
import { readCount } from "../core/fact/readCount";
import { readPrinted } from "./statements/readPrinted";
import { roundedRatio } from "./statements/roundedRatio";

/** A count after a printed growth. */
export interface GrownCount {
  readonly kind: "grown-count";
  readonly from: number;
  readonly printed: string;
  /** The count grown by exactly what is printed, to whole units. */
  readonly value: number;
  /** The least whole number whose growth is printed so. */
  readonly atLeast: number;
  /** The largest. Below `atLeast`, not a single whole number has that growth. */
  readonly atMost: number;
}

/**
 * Tell what a count becomes by a growth that was printed in per cent, and within which bounds, because it was rounded.
 *
 * @param count - a whole number from 1 on: nothing does not grow by a share.
 * @param percent - the growth in per cent as text, with the decimals that were printed; from -100 on.
 * @throws UmkmError `invalid-count` for the count, or one beyond the safe numbers; `invalid-amount` for the growth.
 *
 * @example
 * ```ts
 * import { grownBy } from "umkm/population";
 *
 * // BPS found 2,868,178 online businesses in 2021, and 4.46 % more in 2022: how many?
 * const { value, atLeast, atMost } = grownBy(2_868_178, "4.46");
 * [value, atLeast, atMost]; // => [2996099, 2995956, 2996242]
 * ```
 */
export function grownBy(count: number, percent: string): GrownCount {
  const from = BigInt(readCount(count, ["count"], 1));
  const { scaled, decimals } = readPrinted(percent, ["percent"]);
  const hundred = 100n * powerOf(10n, decimals);
  if (scaled < -hundred) throw new UmkmError("invalid-amount", ["percent"], "a growth from -100 on");
  // Twice the scale, so that half a last digit is a whole number.
  const under = 2n * hundred;
  const [low, high] = [from * (under + 2n * scaled - 1n), from * (under + 2n * scaled + 1n)];
  // Halves are rounded away from 0: the bound on the side of 0 belongs to what is printed, the other does not.
  const atLeast = scaled > 0n ? (low + under - 1n) / under : low < 0n ? 0n : low / under + 1n;
  const atMost = scaled < 0n ? high / under : (high + under - 1n) / under - 1n;
  const safe = (value: bigint) => readCount(Number(value), ["count"]);
  return {
    kind: "grown-count",
    from: Number(from),
    printed: percent,
    value: safe(roundedRatio(from * (hundred + scaled), hundred, 0).rounded),
    atLeast: safe(atLeast),
    atMost: safe(atMost),
  };
}
