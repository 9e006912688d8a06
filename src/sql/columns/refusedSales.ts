import { UmkmError } from "../../core/error/UmkmError";
import { compared } from "../predicate/compared";
import type { Predicate } from "../predicate/predicate";
import type { Columns } from "./column";

/** The first and the last day of sales through the internet, in this order. */
export const salesDays = ["internetSalesSince", "lastInternetSaleOn"] as const;

/**
 * The test that finds a last sale before the first.
 *
 * @throws UmkmError `invalid-option` if the two days have different types.
 */
export function refusedSales(columns: Columns): Predicate[] {
  const [first, last] = salesDays.map((fact) => columns.get(fact));
  if (!first || !last) return [];
  if (first.isText !== last.isText) {
    throw new UmkmError("invalid-option", ["columns", salesDays[1], "type"], `the type of ${salesDays[0]}`);
  }
  return [compared(last.sql, "<", first.sql)];
}
