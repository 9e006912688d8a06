import { shareOf } from "../core/amount/shareOf";
import { refuseUnknown } from "../core/error/refuseUnknown";
import { UmkmError } from "../core/error/UmkmError";
import { readCount } from "../core/fact/readCount";

/** Persons in the labour force (*angkatan kerja*) by how they run a business. */
export interface EntrepreneurCounts {
  /** Established: assisted by permanent paid workers. */
  readonly established: number;
  /** Beginners: on their own account, or assisted by temporary or unpaid workers. They are never part of the ratio. */
  readonly beginners?: number | null;
  /** The labour force, all of it. */
  readonly labourForce: number;
}

/** What share of the labour force runs an established business. */
export interface EntrepreneurshipRatio {
  readonly kind: "entrepreneurship-ratio";
  /** Established entrepreneurs as a share of 1 of the base; `null` for an empty base. */
  readonly ratio: number | null;
  /** Beginners as a share of the same base, apart from the ratio; `null` if not known, or for an empty base. */
  readonly beginners: number | null;
  readonly base: { readonly id: "labour-force"; readonly value: number };
  readonly why: "empty-base" | null;
}

/**
 * Compute the entrepreneurship ratio (*rasio kewirausahaan*): established entrepreneurs in the labour force.
 *
 * @param counts - persons, whole numbers from 0 on, of one survey.
 * @returns shares of 1, rounded once: 0.0238 for 2.38 %.
 * @throws UmkmError `invalid-count`; `unknown-fact` for another name; `invalid-range` if entrepreneurs outnumber the
 *   labour force.
 *
 * @see Perpres 2/2022, by one source alone; its text was not read.
 *
 * @example
 * ```ts
 * import { entrepreneurshipRatio } from "umkm/population";
 *
 * // What is the ratio where 238 of 10,000 are established, and 1,900 are beginners?
 * entrepreneurshipRatio({ established: 238, beginners: 1_900, labourForce: 10_000 }).ratio; // => 0.0238
 * ```
 */
export function entrepreneurshipRatio(counts: EntrepreneurCounts): EntrepreneurshipRatio {
  refuseUnknown(counts, ["established", "beginners", "labourForce"], "unknown-fact");
  const established = readCount(counts.established, ["established"]);
  const beginners = (counts.beginners ?? null) === null ? null : readCount(counts.beginners, ["beginners"]);
  const value = readCount(counts.labourForce, ["labourForce"]);
  if (established + (beginners ?? 0) > value) {
    throw new UmkmError("invalid-range", ["labourForce"], "no less than the entrepreneurs in it");
  }
  return {
    kind: "entrepreneurship-ratio",
    ratio: shareOf(established, value),
    beginners: beginners === null ? null : shareOf(beginners, value),
    base: { id: "labour-force", value },
    why: value === 0 ? "empty-base" : null,
  };
}
