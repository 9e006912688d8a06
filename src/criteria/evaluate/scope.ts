import type { CalendarDate } from "../../core/day/calendarDate";
import type { Known } from "../../core/fact/known";

/** What a condition is evaluated against: facts as `readFacts` gives them, and the day. */
export interface Scope {
  readonly facts: Readonly<Record<string, Known>>;
  /** The facts of each member; `null` when the members are not known. No members counts as not known, too. */
  readonly members: readonly Readonly<Record<string, Known>>[] | null;
  readonly asOf: CalendarDate;
}
