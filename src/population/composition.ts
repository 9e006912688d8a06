import { apportion } from "../apportion/apportion";
import { Decimal } from "../core/amount/decimal";
import { shareOf } from "../core/amount/shareOf";
import { refuseUnknown } from "../core/error/refuseUnknown";
import { UmkmError } from "../core/error/UmkmError";
import { readCount } from "../core/fact/readCount";
import { type UmkmSize, umkmSizes } from "./population";

/** The base of every share: the sum of the three classes, never the printed total. */
export interface CompositionBase {
  readonly id: "sum-of-classes";
  readonly value: number;
}

/** The shares of the size classes in a population. */
export type Composition =
  | {
      readonly kind: "composition";
      readonly status: "known";
      readonly base: CompositionBase;
      /** Shares of 1, each rounded once to a number. */
      readonly shares: Readonly<Record<UmkmSize, number>>;
      /**
       * Percentages to `decimals` places, by largest remainder: as decimals they add up to exactly 100. Added as binary
       * numbers they may miss it by a last digit; round the sum to `decimals`.
       */
      readonly percentages: Readonly<Record<UmkmSize, number>>;
      readonly decimals: number;
      /** Classes with equal claims to fewer last digits; the first classes got one each. */
      readonly ties: readonly { readonly classes: readonly UmkmSize[]; readonly digits: number }[];
    }
  | {
      readonly kind: "composition";
      /** All counts are 0, so shares do not exist. */
      readonly status: "empty";
      readonly base: CompositionBase;
    }
  | {
      readonly kind: "composition";
      /** A class is not known, so the base is not. */
      readonly status: "unknown";
      /** The least that the sum can be: that of the classes that are known. */
      readonly base: { readonly id: "sum-of-classes"; readonly atLeast: number };
      /** The classes that are not known. */
      readonly unknown: readonly UmkmSize[];
      /** The bounds of each share of 1: a class that is known has its share of the least sum at most. */
      readonly shares: Readonly<Record<UmkmSize, { readonly atLeast: number; readonly atMost: number }>>;
    };

/**
 * Tell what share each size class has in a population.
 *
 * @param population - mikro, kecil and menengah as whole numbers from 0 on, or `null` for a class that is not known.
 *   Large businesses are not UMKM and are left out of every share.
 * @param options - `decimals`: the places of the percentages, a whole number from 0 to 10; 2 when left out, and named
 *   in the answer.
 * @throws UmkmError `invalid-count`; `invalid-table` for a population that is not a plain object; `unknown-option`.
 *
 * @example
 * ```ts
 * import { composition, lampung20240305 } from "umkm/population";
 *
 * // How many of Lampung's UMKM are micro businesses?
 * const lampung = composition(lampung20240305);
 * lampung.status === "known" && lampung.percentages; // => { mikro: 95.51, kecil: 4.31, menengah: 0.18 }
 * ```
 */
export function composition(
  population: Readonly<Record<UmkmSize, number>>,
  options?: { readonly decimals?: number },
): Exclude<Composition, { readonly status: "unknown" }>;
export function composition(
  population: Readonly<Record<UmkmSize, number | null>>,
  options?: { readonly decimals?: number },
): Composition;
export function composition(
  population: Readonly<Record<UmkmSize, number | null>>,
  options: { readonly decimals?: number } = {},
): Composition {
  refuseUnknown(options, ["decimals"], "unknown-option");
  const decimals = readCount(options.decimals ?? 2, ["decimals"]);
  if (decimals > 10) throw new UmkmError("invalid-count", ["decimals"], "a whole number from 0 to 10");
  refuseUnknown(population, Object.keys(population ?? {}), "invalid-table", ["population"]);
  const given = umkmSizes.map((size) => (population[size] === null ? null : readCount(population[size], [size])));
  const counts = given.map((count) => count ?? 0);
  const value = readCount(
    counts.reduce((a, b) => a + b, 0),
    [],
  );
  const base = { id: "sum-of-classes", value } as const;
  if (given.includes(null)) return notKnown(given, value);
  if (value === 0) return { kind: "composition", status: "empty", base };
  const digits = apportion(100 * 10 ** decimals, counts, { method: "hamilton" });
  return {
    kind: "composition",
    status: "known",
    base,
    shares: bySize(counts.map((count) => new Decimal(count).div(value).toNumber())),
    percentages: bySize(digits.allocations.map((count) => count / 10 ** decimals)),
    decimals,
    ties: digits.ties.map(({ positions, seats }) => ({
      classes: umkmSizes.filter((_, position) => positions.includes(position)),
      digits: seats,
    })),
  };
}

/** What is known of the shares while a class is not known. */
function notKnown(counts: readonly (number | null)[], sum: number): Composition {
  const most = counts.map((count) => (count === null ? 1 : (shareOf(count, sum) ?? 0)));
  const [mikro, kecil, menengah] = most.map((atMost) => ({ atLeast: 0, atMost })) as [Bounds, Bounds, Bounds];
  return {
    kind: "composition",
    status: "unknown",
    base: { id: "sum-of-classes", atLeast: sum },
    unknown: umkmSizes.filter((_, at) => counts[at] === null),
    shares: { mikro, kecil, menengah },
  };
}

interface Bounds {
  readonly atLeast: number;
  readonly atMost: number;
}

function bySize([mikro = 0, kecil = 0, menengah = 0]: readonly number[]): Record<UmkmSize, number> {
  return { mikro, kecil, menengah };
}
