/** A table of rows and columns with the totals that its source prints; other totals are left out. */
export interface CrossTable {
  /** The cells by row, then by column; every row names the same columns. */
  readonly rows: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly rowTotals?: Readonly<Record<string, number | null>>;
  readonly columnTotals?: Readonly<Record<string, number | null>>;
  readonly total?: number | null;
}

/** Counts by level, such as provinces and their regencies: each part is a number, or parts of its own with their total. */
export interface LevelsTable {
  readonly levels: Readonly<Record<string, number | LevelsTable>>;
  readonly total?: number | null;
}

/** A number as a table prints it, and where: `["rows", "Lampung", "mikro"]`, `["columnTotals", "mikro"]`, `["total"]`. */
export interface Printed {
  readonly at: readonly string[];
  readonly value: number;
}

/** The numbers that a printed total is the sum of. */
export type TotalOver = "cells" | "rowTotals" | "columnTotals" | "levels";

/** The claim of a printed total: that it is the sum of these numbers. */
export interface TotalClaim {
  readonly total: Printed;
  readonly over: TotalOver;
  readonly parts: readonly Printed[];
}

/** A printed total that is not the sum it claims to be. */
export interface FailedTotal {
  readonly at: readonly string[];
  readonly over: TotalOver;
  readonly sum: number;
  readonly printed: number;
  /** The printed total less the sum. */
  readonly difference: number;
}

/** Whether the printed totals of a table are the sums they claim to be, and which number is wrong if that is known. */
export interface TableReconciliation {
  readonly kind: "table-reconciliation";
  readonly status: "reconciled" | "off" | "no-total";
  /** How many totals were checked. */
  readonly checked: number;
  /** Rows, columns and parts in the order in which JavaScript lists their names: those such as "18" first, ascending. */
  readonly failed: readonly FailedTotal[];
  /**
   * The one number whose correction alone mends every failed total and breaks none; `null` if not exactly one number
   * does. A single failed total does not say whether it or one of its parts is wrong. Two wrong numbers can look like
   * one.
   */
  readonly fault: { readonly at: readonly string[]; readonly printed: number; readonly corrected: number } | null;
}
