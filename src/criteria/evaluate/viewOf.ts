import type { CalendarDate } from "../../core/day/calendarDate";
import { UmkmError } from "../../core/error/UmkmError";
import type { Known, MissingWhy } from "../../core/fact/known";
import type { Truth } from "../../core/truth/truth";
import type { Quantifier } from "../tree/shapeOf";

/** What a condition is evaluated against: facts as `readFacts` gives them, and the day. */
export interface Scope {
  readonly facts: Readonly<Record<string, Known>>;
  /** The facts of each member; `null` when the members are not known. No members counts as not known, too. */
  readonly members: readonly Readonly<Record<string, Known>>[] | null;
  readonly asOf: CalendarDate;
}

/** What a leaf sees: the facts of the applicant or of one member, on a day. */
export interface Facts {
  readonly read: (name: string) => Known;
  readonly asOf: CalendarDate;
}

/** What a walk through a condition sees: facts, and how to ask the members. */
export interface View extends Facts {
  /** The position of the member whose facts these are. */
  readonly member: number | undefined;
  readonly quantify: (quantifier: Quantifier, undecided: Read[]) => Truth;
}

/** A fact that an undecided leaf reads and that is not exactly known. */
export interface Read {
  readonly fact: string;
  readonly member?: number;
  readonly why: MissingWhy;
}

/**
 * View the facts of a member, where no quantifier may stand.
 *
 * Reading a name that is not there throws UmkmError `unknown-fact`.
 */
export function viewOf(facts: Readonly<Record<string, Known>>, asOf: CalendarDate, member?: number): View {
  return {
    read: (name) => {
      const known = Object.hasOwn(facts, name) ? facts[name] : undefined;
      if (!known) throw new UmkmError("unknown-fact", [name], `one of ${Object.keys(facts).join(", ")}`);
      return known;
    },
    asOf,
    member,
    quantify: () => {
      throw new UmkmError("invalid-rule", [], "no quantifier inside a quantifier");
    },
  };
}
