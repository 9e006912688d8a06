import type { CalendarDate } from "../../core/day/calendarDate";
import type { FactDeclarations } from "../../core/fact/fact";
import type { Columns } from "../columns/column";
import type { Dialect } from "../text/dialect";

/** What a condition is written for: the facts that it may read, where they stand, the day and the dialect. */
export interface SqlScope {
  readonly declared: FactDeclarations;
  readonly columns: Columns;
  readonly dialect: Dialect;
  readonly asOf: CalendarDate;
  /** Two days of which the first is not after the second, so that each bounds the other. */
  readonly ordered?: readonly [string, string];
}
