import type { CalendarDate } from "../../core/day/calendarDate";
import type { FactDeclarations, FactKind, FactValue } from "../../core/fact/fact";
import type { Known, MissingWhy } from "../../core/fact/known";
import type { Truth } from "../../core/truth/truth";

/** A fact after reading: its exact value, `undefined` where nothing was said, or what is left of it. */
export type Cell = FactValue | Known | undefined;

/** Where each declared fact stands among the cells, and its kind. */
export interface Places {
  readonly declared: FactDeclarations;
  readonly names: readonly string[];
  readonly kinds: readonly FactKind[];
  readonly at: ReadonlyMap<string, number>;
}

/** What a condition is evaluated against: the facts of an applicant or a group, those of its members, and the day. */
export interface Scope {
  readonly cells: readonly Cell[];
  /** The facts of each member; `null` when the members are not known. No members counts as not known, too. */
  readonly members: readonly (readonly Cell[])[] | null;
  readonly asOf: CalendarDate;
  /** The truth of quantifiers that need not be asked again. */
  readonly quantified?: ReadonlyMap<object, Truth>;
}

/** What is known of each fact, on a day. */
export interface Facts {
  readonly read: (name: string) => Known;
  readonly asOf: CalendarDate;
}

/** A fact that an undecided leaf reads and that is not exactly known. */
export interface Read {
  readonly fact: string;
  readonly member?: number;
  readonly why: MissingWhy;
}
