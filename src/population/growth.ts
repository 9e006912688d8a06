import { Decimal } from "../core/amount/decimal";
import { type Comparability, comparability } from "./counts/comparability";
import { readCounted } from "./counts/readCounted";
import type { CountedPopulation, RegisteredCount } from "./counts/registeredCount";

/** How a count changed. */
export interface Growth extends Comparability {
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
 * Tell how a count changed: by how many, and by what share of the previous count, and whether the two can be compared.
 *
 * Counts of two registers, or of two regions, differ without any growth: `comparable` is then `false`, and `incomparable`
 * says why. Of bare numbers it is `null`: the caller must know that they are of the same region, measure and body.
 *
 * @param previous - the earlier count: a whole number from 0 on, or `value` with its register, or a population, whose
 *   printed total counts (the sum of its classes where a total is not printed).
 * @param current - the later count.
 * @returns the share as a number rounded once, 0.266 for a growth of 26.6 %; negative when the count fell.
 * @throws UmkmError `invalid-count`, also for a population with neither a total nor all classes; `invalid-table` for
 *   anything that is not a count.
 *
 * @example
 * ```ts
 * import { growth, lampung20231030, lampung20240305, lampungSelatanTotal2020, lampungSelatanTotal2023 } from "umkm/population";
 *
 * // How many more UMKM did the office of Lampung Selatan count in 2023 than in 2020? It printed 3,582.
 * const { change, comparable } = growth(lampungSelatanTotal2020, lampungSelatanTotal2023);
 * [change, comparable]; // => [3567, true]
 *
 * // And did Lampung grow by a fifth in four months?
 * growth(lampung20231030, lampung20240305).incomparable; // => ["different-registers"]
 *
 * // What is the growth from nothing?
 * growth(0, 12).why; // => "previous-is-zero"
 * ```
 */
export function growth(
  previous: number | RegisteredCount | CountedPopulation,
  current: number | RegisteredCount | CountedPopulation,
): Growth {
  const [before, after] = [readCounted(previous, ["previous"]), readCounted(current, ["current"])];
  const [from, to] = [before.value, after.value];
  const change = to - from;
  return {
    kind: "growth",
    previous: from,
    current: to,
    change,
    share: from === 0 ? null : new Decimal(change).div(from).toNumber(),
    base: "previous",
    why: from === 0 ? "previous-is-zero" : null,
    ...comparability(before, after),
  };
}
