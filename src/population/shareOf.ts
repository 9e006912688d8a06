import { shareOf as exactShare } from "../core/amount/shareOf";
import { type Comparability, comparability } from "./counts/comparability";
import { readCounted } from "./counts/readCounted";
import type { CountedPopulation, RegisteredCount } from "./counts/registeredCount";

/** A part as a share of a whole. */
export interface Share extends Comparability {
  readonly kind: "share";
  readonly part: number;
  /** The base of the share. */
  readonly whole: number;
  /** A share of 1, rounded once; `null` for an empty whole. */
  readonly share: number | null;
  readonly why: "empty-whole" | null;
  /** Whether the part is above the whole: then it is not a part of it, and the share says nothing. */
  readonly aboveWhole: boolean;
}

/**
 * Tell what share a part has in a whole, with the base of the share, and whether the two can be compared.
 *
 * A count of one register as a share of another is not a share: give both registers, and `comparable` says so.
 *
 * @param part - a whole number from 0 on, `value` with its register, or a population.
 * @param whole - the base, of the same register and region as the part.
 * @throws UmkmError `invalid-count`, `invalid-table` for anything that is not a count.
 *
 * @example
 * ```ts
 * import { shareOf } from "umkm/population";
 *
 * // 425,845 QRIS merchants of 273,457 UMKM of Lampung: is that a share?
 * const merchants = { value: 425_845, region: "Lampung", register: "qris" };
 * const { share, aboveWhole, comparable } = shareOf(merchants, { value: 273_457, region: "Lampung", register: "office" });
 * [share?.toFixed(3), aboveWhole, comparable]; // => ["1.557", true, false]
 * ```
 */
export function shareOf(
  part: number | RegisteredCount | CountedPopulation,
  whole: number | RegisteredCount | CountedPopulation,
): Share {
  const [one, all] = [readCounted(part, ["part"]), readCounted(whole, ["whole"])];
  return {
    kind: "share",
    part: one.value,
    whole: all.value,
    share: exactShare(one.value, all.value),
    why: all.value === 0 ? "empty-whole" : null,
    aboveWhole: one.value > all.value,
    ...comparability(one, all),
  };
}
