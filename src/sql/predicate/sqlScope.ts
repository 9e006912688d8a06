import type { CalendarDate } from "../../core/day/calendarDate";
import type { FactDeclarations } from "../../core/fact/fact";
import type { Columns } from "../columns/column";
import type { ImpliedChoice } from "../columns/impliedColumns";
import type { Dialect } from "../text/dialect";

/** The context of a condition: the facts that it may read, their columns, the day and the dialect. */
export interface SqlScope {
  readonly declared: FactDeclarations;
  readonly columns: Columns;
  readonly dialect: Dialect;
  readonly asOf: CalendarDate;
  /** What narrows the options of a fact, by fact. */
  readonly choices?: ReadonlyMap<string, readonly ImpliedChoice[]>;
  /** Two facts of days in order: the first is never after the second, so that each bounds the other. */
  readonly ordered?: readonly [string, string];
}
