import { Decimal } from "../core/amount/decimal";
import { readCount } from "../core/fact/readCount";

/** How a count changed. */
export interface Growth {
  readonly kind: "growth";
  readonly previous: number;
  readonly current: number;
  /** The current count less the previous one. */
  readonly change: number;
  /** The change as a share of the previous count, never of the current one; `null` if the previous count is 0. */
  readonly share: number | null;
  /** What the share is a share of. */
  readonly base: "previous";
  /** Why `share` is `null`. */
  readonly why: "previous-is-zero" | null;
}

/**
 * Tell how a count changed: by how many, and by what share of the previous count.
 *
 * The caller must know that the two counts can be compared: the same region, the same measure, the same body.
 *
 * @param previous - the earlier count, a whole number from 0 on.
 * @param current - the later count, a whole number from 0 on.
 * @returns the share as a number rounded once, 0.266 for a growth of 26.6 %; negative when the count fell.
 * @throws UmkmError `invalid-count`.
 *
 * @example
 * ```ts
 * import { growth } from "umkm/population";
 *
 * // How many more UMKM did Lampung count in March 2024 than in October 2023?
 * growth(273_457, 326_505).change; // => 53048
 *
 * // What is the growth from nothing?
 * growth(0, 12).why; // => "previous-is-zero"
 * ```
 */
export function growth(previous: number, current: number): Growth {
  const [from, to] = [readCount(previous, ["previous"]), readCount(current, ["current"])];
  const change = to - from;
  return {
    kind: "growth",
    previous: from,
    current: to,
    change,
    share: from === 0 ? null : new Decimal(change).div(from).toNumber(),
    base: "previous",
    why: from === 0 ? "previous-is-zero" : null,
  };
}
