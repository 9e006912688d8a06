/**
 * A table of rows and columns with the totals that its source prints; other totals are left out.
 *
 * A cell that its source leaves empty, or prints as n/a, is `null`: it is not known, and it is not 0.
 */
export interface CrossTable {
  /** The cells by row, then by column; every row names the same columns. */
  readonly rows: Readonly<Record<string, Readonly<Record<string, number | null>>>>;
  readonly rowTotals?: Readonly<Record<string, number | null>>;
  readonly columnTotals?: Readonly<Record<string, number | null>>;
  readonly total?: number | null;
}

/**
 * Counts by level, such as provinces and their regencies: each part is a number, `null` if it is not known, or parts of
 * its own with their total.
 */
export interface LevelsTable {
  readonly levels: Readonly<Record<string, number | null | LevelsTable>>;
  readonly total?: number | null;
}

/** A number as a table prints it, and where: `["rows", "Lampung", "mikro"]`, `["columnTotals", "mikro"]`, `["total"]`. */
export interface Printed {
  readonly at: readonly string[];
  /** `null` for a cell that is not known. */
  readonly value: number | null;
}

/** The numbers that a printed total is the sum of. */
export type TotalOver = "cells" | "rowTotals" | "columnTotals" | "levels";

/** The claim of a printed total: that it is the sum of these numbers. */
export interface TotalClaim {
  readonly total: Printed & { readonly value: number };
  readonly over: TotalOver;
  readonly parts: readonly Printed[];
}

/** A printed total, and the sum of the numbers that are known of those it stands for. */
export interface SummedTotal {
  readonly at: readonly string[];
  readonly over: TotalOver;
  readonly sum: number;
  readonly printed: number;
  /** The printed total less the sum. */
  readonly difference: number;
  /** The places of the cells that are not known; the sum is then the least that it can be. */
  readonly unknown: readonly (readonly string[])[];
}

/** A printed total that is not the sum it claims to be, whatever the cells that are not known hold. */
export type FailedTotal = SummedTotal;

/** A cell that is not known, and what the printed totals leave for it. */
export interface LeftCell {
  readonly at: readonly string[];
  /** The one value that it can have if the totals are right; `null` where two totals leave different values. */
  readonly value: number | null;
  /** The totals that leave one value, each with its value. */
  readonly by: readonly { readonly at: readonly string[]; readonly value: number }[];
}

/** Whether the printed totals of a table are the sums they claim to be, and which number is wrong if that is known. */
export interface TableReconciliation {
  readonly kind: "table-reconciliation";
  /**
   * `off`: a total fails, or two totals leave different values for one cell; `unknown`: no total fails, and some could
   * not be checked.
   */
  readonly status: "reconciled" | "off" | "unknown" | "no-total";
  /** How many totals were checked: those without a cell that is not known, and those that fail all the same. */
  readonly checked: number;
  /** Rows, columns and parts in the order in which JavaScript lists their names: those such as "18" first, ascending. */
  readonly failed: readonly FailedTotal[];
  /** The totals that could not be checked, because a cell is not known: their sum may be what is printed. */
  readonly unchecked: readonly SummedTotal[];
  /**
   * The cells that are not known for which a total leaves a single value: the only one of its total, or all of them
   * where the others add up to the total already, so that they would be 0. Each total speaks for itself.
   */
  readonly left: readonly LeftCell[];
  /**
   * The one number whose correction alone mends every failed total and breaks none; `null` if not exactly one number
   * does. A single failed total does not say whether it or one of its parts is wrong. Two wrong numbers can look like
   * one.
   */
  readonly fault: { readonly at: readonly string[]; readonly printed: number; readonly corrected: number } | null;
}
