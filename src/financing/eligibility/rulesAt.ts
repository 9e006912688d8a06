import { type CalendarDate, calendarDate } from "../../core/day/calendarDate";
import { refuseUnknown } from "../../core/error/refuseUnknown";
import type { AsOf, Basis } from "../../law/basis";
import { basisOf } from "../../law/basisOf";
import type { AnyRegulationId, Graded } from "../../law/graded";
import { periodAt } from "../../law/periodAt";
import { readMaxAge } from "../../law/readMaxAge";
import type { Timeline } from "../../law/timeline";
import type { NoProgrammeRule } from "../types/outcome";

/** The rules of a programme on a day; `basis` says what an answer rests on, from the values that it used. */
export interface RulesAt<R> {
  readonly asOf: CalendarDate;
  readonly rules: R;
  readonly basis: (used: readonly Graded<AnyRegulationId>[]) => Basis;
}

/**
 * Find the rules of a programme on a day.
 *
 * @returns `found` where rules are in force; else `none`, the answer that says why. The other one is always left out.
 * @throws UmkmError `invalid-date`, `unknown-option`, `invalid-count`.
 */
export function rulesAt<K extends string, R extends { readonly notCovered: readonly string[] }>(
  kind: K,
  programme: Timeline<R>,
  options: AsOf,
): { found: RulesAt<R>; none?: never } | { found?: never; none: NoProgrammeRule<K> } {
  refuseUnknown(options, ["asOf", "maxAgeDays"], "unknown-option");
  const asOf = calendarDate(options.asOf, ["asOf"]);
  const maxAgeDays = readMaxAge(options);
  const at = periodAt(programme, asOf);
  if (!at.found) {
    const { why, gap } = at;
    return { none: { kind, status: "no-rule", programme: programme.id, why, asOf, ...(gap && { gap }) } };
  }
  const { period } = at;
  const { notCovered } = period.value;
  const basis: RulesAt<R>["basis"] = (used) =>
    basisOf(programme.id, asOf, period, used.length > 0 ? used : [period], notCovered, maxAgeDays);
  return { found: { asOf, rules: period.value, basis } };
}
