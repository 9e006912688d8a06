import { quotient } from "../core/amount/quotient";
import { shareOf } from "../core/amount/shareOf";
import { refuseUnknown } from "../core/error/refuseUnknown";
import { type ErrorPath, UmkmError } from "../core/error/UmkmError";
import { readCount } from "../core/fact/readCount";
import { type Growth, growth } from "./growth";

/** How the share of one part moved. */
export interface PartShift {
  readonly part: string;
  /** The part as a share of 1 of the sum of the earlier day; `null` if that sum is 0. */
  readonly before: number | null;
  readonly after: number | null;
  /**
   * The later share less the earlier one, rounded once: 0.01 is one percentage point. `null` if either share is `null`.
   */
  readonly points: number | null;
  /** How the part itself changed: a part may grow while its share falls. */
  readonly growth: Growth;
}

/** How shares moved between two days. */
export interface ShareShift {
  readonly kind: "share-shift";
  /** The base of the shares: on each day the sum of the parts of that day. */
  readonly base: { readonly id: "sum-of-parts"; readonly before: number; readonly after: number };
  /** In the order in which JavaScript lists the names before: those such as "18" first, ascending, then as written. */
  readonly parts: readonly PartShift[];
  /** How the sum changed. */
  readonly total: Growth;
}

/**
 * Tell how the shares of parts moved between two days, in points of the share, and how each part itself changed.
 *
 * The base of a share is the sum of its own day; the answer holds both bases.
 *
 * @param before - counts by part, whole numbers from 0 on.
 * @param after - the same parts later, counted by the same body in the same way.
 * @throws UmkmError `invalid-count` for a count or a sum that is not a safe whole number; `invalid-table` if parts are
 *   missing altogether, or `before` and `after` have different ones.
 *
 * @example
 * ```ts
 * import { lampung20231030, lampung20240305, shiftOfShares } from "umkm/population";
 *
 * // Did the share of usaha mikro in Lampung rise between October 2023 and March 2024?
 * const partsOf = ({ mikro, kecil, menengah }: Record<"mikro" | "kecil" | "menengah", number>) => ({ mikro, kecil, menengah });
 * const { parts } = shiftOfShares(partsOf(lampung20231030), partsOf(lampung20240305));
 * parts[0]?.points?.toFixed(4); // => "-0.0095"
 * parts[0]?.growth.change; // => 48066
 * ```
 */
export function shiftOfShares(
  before: Readonly<Record<string, number>>,
  after: Readonly<Record<string, number>>,
): ShareShift {
  refuseUnknown(before, Object.keys(before ?? {}), "invalid-table", ["before"]);
  const names = Object.keys(before);
  if (names.length === 0) throw new UmkmError("invalid-table", ["before"], "at least one part");
  refuseUnknown(after, names, "invalid-table", ["after"]);
  const lacking = names.find((name) => !Object.hasOwn(after, name));
  if (lacking !== undefined) throw new UmkmError("invalid-table", ["after", lacking], "the same parts as before");
  const [first, firstSum] = readParts(before, names, ["before"]);
  const [second, secondSum] = readParts(after, names, ["after"]);
  const parts = names.map((part, at) => {
    const [from, to] = [first[at] as number, second[at] as number];
    const points = firstSum === 0 || secondSum === 0 ? null : difference([to, secondSum], [from, firstSum]);
    return { part, before: shareOf(from, firstSum), after: shareOf(to, secondSum), points, growth: growth(from, to) };
  });
  const base = { id: "sum-of-parts", before: firstSum, after: secondSum } as const;
  return { kind: "share-shift", base, parts, total: growth(firstSum, secondSum) };
}

/** The first fraction less the second, rounded once. */
function difference([a, b]: readonly [number, number], [c, d]: readonly [number, number]): number {
  const over = BigInt(a) * BigInt(d) - BigInt(c) * BigInt(b);
  const under = BigInt(b) * BigInt(d);
  return over < 0n ? -quotient(-over, under) : quotient(over, under);
}

function readParts(
  parts: Readonly<Record<string, number>>,
  names: readonly string[],
  path: ErrorPath,
): [number[], number] {
  const counts = names.map((name) => readCount(parts[name], [...path, name]));
  // Each step is checked: a sum beyond the safe numbers would be rounded.
  return [counts, counts.reduce((sum, count) => readCount(sum + count, path), 0)];
}
