import type { CalendarDate } from "../core/day/calendarDate";
import { dayNumber } from "../core/day/dayNumber";
import type { Basis } from "./basis";
import { edition } from "./edition";
import type { Evidence } from "./evidence";
import type { AnyRegulationId, Citation, Graded } from "./graded";
import type { Period } from "./timeline";
import { weakestEvidence } from "./weakestEvidence";

/**
 * The basis of an answer: the union of the citations it used, the weakest grade, the oldest check.
 *
 * @param used - the graded values that the answer read.
 * @param maxAgeDays - an open period is stale when `asOf` is more than this many days after the oldest check.
 * @param days - grades of further first days that decided the answer, beside those of the period.
 */
export function basisOf(
  rule: string,
  asOf: CalendarDate,
  { from, until, evidence, fromEvidence, untilEvidence, ...period }: Period<unknown>,
  used: readonly Graded<AnyRegulationId>[],
  notCovered: readonly string[],
  maxAgeDays: number,
  days: readonly (Evidence | undefined)[] = [],
): Basis {
  const cite = new Map<string, Citation<AnyRegulationId>>();
  let checkedOn = used[0]?.checkedOn ?? period.checkedOn;
  for (const value of used) {
    for (const { regulation, at } of value.cite) {
      const place = regulation + at;
      if (!cite.has(place)) cite.set(place, { regulation, at });
    }
    const own = value.checkedOn ?? period.checkedOn;
    if (own < checkedOn) checkedOn = own;
  }
  return {
    asOf,
    rule,
    edition,
    from,
    until: until ?? null,
    periodEvidence: weakestEvidence([evidence, fromEvidence, untilEvidence, ...days]),
    cite: [...cite.values()],
    evidence: weakestEvidence(used.map((value) => value.evidence)),
    checkedOn,
    stale: !until && dayNumber(asOf) - dayNumber(checkedOn) > maxAgeDays,
    notCovered: [...notCovered],
  };
}
