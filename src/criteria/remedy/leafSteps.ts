import { addMonths } from "../../core/day/addMonths";
import type { CalendarDate } from "../../core/day/calendarDate";
import { dayBeside } from "../../core/day/dayBeside";
import { latestStart } from "../../core/day/latestStart";
import type { FactValue } from "../../core/fact/fact";
import type { Bounds } from "../../core/fact/known";
import type { AnyFactLeaf, AnyLeaf } from "../anyCondition";
import { shareSteps } from "./shareSteps";
import type { Changeable, Step, Steps, Target } from "./step";
import { sumSteps } from "./sumSteps";
import { wholeLimit } from "./wholeLimit";

/**
 * List what could be done so that a leaf that is not as wanted becomes so; each alternative is one list of steps.
 *
 * @param known - whether it is known not to be as wanted; otherwise it may yet turn out to be.
 */
export function leafSteps(leaf: AnyLeaf, wanted: boolean, known: boolean, changeable: Changeable): readonly Steps[] {
  if ("sum" in leaf) return sumSteps(leaf, wanted, known, changeable);
  if ("share" in leaf) return shareSteps(leaf, wanted, changeable);
  const kind = changeable.declared[leaf.fact];
  if (kind === "date") return [[dayStep(leaf, wanted, known, changeable)]];
  if (kind === "rupiah" || kind === "count") {
    return [[stepTo(leaf.fact, wholeLimit(leaf, wanted), known, changeable)]];
  }
  const options: readonly FactValue[] = typeof kind === "object" ? kind : [true, false];
  const among = options.filter((option) => (option === leaf.is || !!leaf.in?.includes(option as string)) === wanted);
  return [[stepTo(leaf.fact, among.length > 0 ? { among } : null, known, changeable)]];
}

function stepTo(fact: string, target: Target | null, known: boolean, { changeOf }: Changeable): Step {
  const change = changeOf(fact);
  // What is obtained is there: nobody obtains a no.
  const gained = change === "obtain" && target?.among?.[0] !== false;
  const doable = target !== null && (change === "ask" || gained);
  return { fact, doable, open: target !== null && !known, ...(target ? { target } : {}) };
}

function dayStep(leaf: AnyFactLeaf, wanted: boolean, known: boolean, changeable: Changeable): Step {
  const { fact, onOrBefore, onOrAfter, monthsBeforeAsOf: months } = leaf;
  const { facts, asOf, changeOf } = changeable;
  if (months !== undefined && wanted && changeOf(fact) === "wait") {
    const { most, why } = facts[fact] as Bounds;
    const from = most === null ? null : dayFrom(most as CalendarDate, months);
    return { fact, doable: most === null || from !== null, open: why !== null, ...(from ? { from } : {}) };
  }
  const upTo = months === undefined ? onOrBefore : latestStart(asOf, months);
  const until = upTo ?? dayBeside(onOrAfter as string, -1);
  // "Up to a day" and "from the day after it on" are each other's contrary.
  const before = (upTo !== undefined) === wanted;
  return stepTo(fact, before ? { most: until } : { least: dayBeside(until, 1) }, known, changeable);
}

/** `null` where the day would lie beyond the calendar. */
function dayFrom(day: CalendarDate, months: number): CalendarDate | null {
  const lastYear = Number(day.slice(0, 4)) + Math.floor((Number(day.slice(5, 7)) - 1 + months) / 12);
  return lastYear > 9999 ? null : addMonths(day, months);
}
