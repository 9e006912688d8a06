import type { FactDeclarations, FactKind } from "../../core/fact/fact";
import type { Measure } from "../../core/fact/isMeasure";
import type { sizeFacts } from "./regime";

/**
 * The meanings of the codes of {@link compileSizeColumns}, by position: 0 is not known or without a rule, 1 excluded,
 * from 2 on the classes from the smallest. Codes of a custom regime are numbered in the same way, in the order of its
 * classes.
 */
export const sizeCodes = /* @__PURE__ */ Object.freeze([
  "unknown",
  "excluded",
  "mikro",
  "kecil",
  "menengah",
  "besar",
] as const);

/**
 * The meanings of the codes by which {@link compileSizeColumns} tells whether the measures disagree, by position: 0 is
 * not known or without a rule.
 */
export const conflictCodes = /* @__PURE__ */ Object.freeze(["unknown", "no", "yes"] as const);

/** The value for a day that is not known in a column of day numbers; NaN is too, if the column can hold it. */
export const unknownDay = -2_147_483_648;

/** The value for an option, or a yes or no, that is not known. */
export const unknownCode = 255;

/** The first and the last day that a column may hold: 1000-01-01 and 9999-12-31. */
export const firstDay = -354_285;
export const lastDay = 2_932_896;

/** The column of a fact of this kind; see {@link SizeColumns}. */
export type SizeColumnOf<K extends FactKind> = K extends Measure
  ? Float64Array
  : K extends "date"
    ? Int32Array | Float64Array
    : Uint8Array;

/**
 * The facts of many businesses, a typed array for each fact, all of one length; a fact without a column is not known.
 *
 * Amounts are rupiah and workers a whole number from 1 on, in a `Float64Array`; NaN is not known. Days are those that
 * {@link dayNumber} gives, in an `Int32Array` or a `Float64Array`; {@link unknownDay} and NaN are not known. The options
 * of a list are their position in it (`partOf`: 0 is "none", 1 "mikro", to 4 "besar"), no is 0 and yes 1, in a
 * `Uint8Array`; {@link unknownCode} is not known.
 */
export type SizeColumns<D extends FactDeclarations = typeof sizeFacts> = {
  readonly [F in keyof D]?: SizeColumnOf<D[F]> | null | undefined;
};
