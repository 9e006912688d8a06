import type { CalendarDate } from "../../core/day/calendarDate";
import { UmkmError } from "../../core/error/UmkmError";
import type { Known } from "../../core/fact/known";
import type { View } from "./view";

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
