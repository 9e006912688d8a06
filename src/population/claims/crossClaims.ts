import { refuseUnknown } from "../../core/error/refuseUnknown";
import { UmkmError } from "../../core/error/UmkmError";
import { readCount } from "../../core/fact/readCount";
import type { CrossTable, Printed, TotalClaim } from "../printedTable";

type Total = TotalClaim["total"];
type Totals = readonly (Total | null)[];

/**
 * The claims of a table of rows and columns: each printed total is a sum of other numbers.
 *
 * The grand total is the sum of the row totals if all are printed, and likewise of the column totals. If neither are,
 * it is the sum of the cells.
 *
 * @throws UmkmError `invalid-table`, `invalid-count`.
 */
export function crossClaims(table: CrossTable): TotalClaim[] {
  refuseUnknown(table, ["rows", "rowTotals", "columnTotals", "total"], "invalid-table");
  refuseUnknown(table.rows, Object.keys(table.rows ?? {}), "invalid-table", ["rows"]);
  const rows = Object.keys(table.rows);
  const [first] = Object.values(table.rows);
  const columns = Object.keys(first ?? {});
  if (columns.length === 0) throw new UmkmError("invalid-table", ["rows"], "at least one row with one column");
  const cells = Object.entries(table.rows).map(([row, counts]) => {
    refuseUnknown(counts, columns, "invalid-table", ["rows", row]);
    return columns.map((column) => cell(["rows", row, column], counts[column]));
  });
  const rowTotals = readTotals(table, "rowTotals", rows);
  const columnTotals = readTotals(table, "columnTotals", columns);
  const claims: TotalClaim[] = [
    ...rowTotals.flatMap((total, n) =>
      total ? [{ total, over: "cells" as const, parts: cells[n] as Printed[] }] : [],
    ),
    ...columnTotals.flatMap((total, n) => {
      return total ? [{ total, over: "cells" as const, parts: cells.map((row) => row[n] as Printed) }] : [];
    }),
  ];
  if (table.total === undefined || table.total === null) return claims;
  const total = printed(["total"], table.total);
  const [overRows, overColumns] = [complete(rowTotals), complete(columnTotals)];
  if (overRows) claims.push({ total, over: "rowTotals", parts: overRows });
  if (overColumns) claims.push({ total, over: "columnTotals", parts: overColumns });
  if (!overRows && !overColumns) claims.push({ total, over: "cells", parts: cells.flat() });
  return claims;
}

function readTotals(table: CrossTable, name: "rowTotals" | "columnTotals", of: readonly string[]): Totals {
  const given = table[name] ?? {};
  refuseUnknown(given, of, "invalid-table", [name]);
  return of.map((one) => {
    // A column may have the name of an inherited property, such as `constructor`.
    const value = Object.hasOwn(given, one) ? given[one] : null;
    return (value ?? null) === null ? null : printed([name, one], value);
  });
}

function cell(at: readonly string[], value: unknown): Printed {
  return value === null ? { at, value } : printed(at, value);
}

function printed(at: readonly string[], value: unknown): Total {
  return { at, value: readCount(value, at) };
}

function complete(totals: Totals): readonly Printed[] | null {
  const present = totals.flatMap((total) => total ?? []);
  return present.length === totals.length ? present : null;
}
