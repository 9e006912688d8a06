import { quotient } from "../core/amount/quotient";
import { shareOf } from "../core/amount/shareOf";
import { refuseUnknown } from "../core/error/refuseUnknown";
import { UmkmError } from "../core/error/UmkmError";
import { type Comparability, comparability, type Origin } from "./counts/comparability";
import { type PartsByName, readParts } from "./counts/readParts";
import type { CountedPopulation } from "./counts/registeredCount";
import { type Growth, growth } from "./growth";

/** How the share of one part moved. */
export interface PartShift {
  readonly part: string;
  /** The part as a share of 1 of the sum of the earlier day; `null` if that sum is 0, or a part of it is not known. */
  readonly before: number | null;
  readonly after: number | null;
  /**
   * The later share less the earlier one, rounded once: 0.01 is one percentage point. `null` if either share is `null`.
   */
  readonly points: number | null;
  /** How the part itself changed: a part may grow while its share falls. `null` if it is not known on both days. */
  readonly growth: Growth | null;
}

/** How shares moved between two days. */
export interface ShareShift extends Comparability {
  readonly kind: "share-shift";
  /** The base of the shares: on each day the sum of the parts of that day; `null` if a part of it is not known. */
  readonly base: { readonly id: "sum-of-parts"; readonly before: number | null; readonly after: number | null };
  /** In the order in which JavaScript lists the names before: those such as "18" first, ascending, then as written. */
  readonly parts: readonly PartShift[];
  /** How the sum changed; `null` if it is not known on both days. */
  readonly total: Growth | null;
  /**
   * Parts above 0 that are exactly as before while the sum is not: beside a leap, a hint that the register was changed.
   */
  readonly unchanged: readonly string[];
}

/** Parts of a whole by name, and where they come from; a part that is not known is `null`. */
export interface RegisteredParts {
  readonly parts: PartsByName;
  readonly region?: string;
  readonly register?: string;
}

/**
 * Tell how the shares of parts moved between two days, in points of the share, and how each part itself changed.
 *
 * The base of a share is the sum of its own day; the answer holds both bases. While a part of a day is not known, the sum
 * of that day is not, nor is any share of it.
 *
 * @param before - counts by part, whole numbers from 0 on or `null`; the same with their register; or a population, whose
 *   parts are mikro, kecil and menengah.
 * @param after - the same parts later. Parts of two registers differ without any growth: `comparable` is then `false`.
 * @throws UmkmError `invalid-count` for a count or a sum that is not a safe whole number; `invalid-table` if parts are
 *   missing altogether, or `before` and `after` have different ones.
 *
 * @example
 * ```ts
 * import { lampung20210908, lampung20231030, shiftOfShares } from "umkm/population";
 *
 * // Did the share of usaha mikro in Lampung rise from 2021 to 2023?
 * const shift = shiftOfShares(lampung20210908, lampung20231030);
 * shift.parts[0]?.points?.toFixed(4); // => "0.0144"
 *
 * // Is that growth? Two registers are not, and one class is exactly what it was.
 * shift.comparable; // => false
 * shift.unchanged; // => ["kecil"]
 * ```
 */
export function shiftOfShares(
  before: PartsByName | RegisteredParts | CountedPopulation,
  after: PartsByName | RegisteredParts | CountedPopulation,
): ShareShift {
  const first = readParts(before, ["before"]);
  const names = Object.keys(first.parts);
  if (names.length === 0) throw new UmkmError("invalid-table", ["before"], "at least one part");
  const second = readParts(after, ["after"]);
  refuseUnknown(second.parts, names, "invalid-table", ["after"]);
  const lacking = names.find((name) => !Object.hasOwn(second.parts, name));
  if (lacking !== undefined) throw new UmkmError("invalid-table", ["after", lacking], "the same parts as before");
  const parts = names.map((part): PartShift => {
    const [from, to] = [first.parts[part] ?? null, second.parts[part] ?? null];
    const shares = { before: shareIn(from, first.sum), after: shareIn(to, second.sum) };
    const points =
      shares.before === null || shares.after === null
        ? null
        : difference([to as number, second.sum as number], [from as number, first.sum as number]);
    return { part, ...shares, points, growth: growthOf(from, to, first, second) };
  });
  const total = growthOf(first.sum, second.sum, first, second);
  return {
    kind: "share-shift",
    base: { id: "sum-of-parts", before: first.sum, after: second.sum },
    parts,
    total,
    unchanged: parts.flatMap(({ part, growth: own }) => {
      return total && total.change !== 0 && own && own.change === 0 && own.current > 0 ? [part] : [];
    }),
    ...comparability(first, second),
  };
}

function shareIn(part: number | null, sum: number | null): number | null {
  return part === null || sum === null ? null : shareOf(part, sum);
}

function growthOf(from: number | null, to: number | null, before: Origin, after: Origin): Growth | null {
  return from === null || to === null ? null : growth(withOrigin(from, before), withOrigin(to, after));
}

function withOrigin(value: number, { region, register }: Origin) {
  return { value, ...(region === undefined ? {} : { region }), ...(register === undefined ? {} : { register }) };
}

/** The first fraction less the second, rounded once. */
function difference([a, b]: readonly [number, number], [c, d]: readonly [number, number]): number {
  const over = BigInt(a) * BigInt(d) - BigInt(c) * BigInt(b);
  const under = BigInt(b) * BigInt(d);
  return over < 0n ? -quotient(-over, under) : quotient(over, under);
}
