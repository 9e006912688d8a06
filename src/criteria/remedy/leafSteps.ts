import { addAmounts } from "../../core/amount/addAmounts";
import type { Amount } from "../../core/amount/amount";
import { amountOf } from "../../core/amount/amountOf";
import { compareAmounts } from "../../core/amount/compareAmounts";
import { exactOf } from "../../core/amount/exactOf";
import { powerOf } from "../../core/amount/powerOf";
import { subtractAmounts } from "../../core/amount/subtractAmounts";
import { addMonths } from "../../core/day/addMonths";
import type { CalendarDate } from "../../core/day/calendarDate";
import { dayBeside } from "../../core/day/dayBeside";
import { isMeasure } from "../../core/fact/isMeasure";
import type { Bounds, Known } from "../../core/fact/known";
import type { AnyFactLeaf, AnyLeaf, AnyLimit, AnyShare, AnySum } from "../anyCondition";
import { factsIn } from "../evaluate/factsIn";
import { rateOf } from "../evaluate/rateOf";
import { sumOf } from "../evaluate/sumOf";
import { acceptedBy } from "../tree/acceptedBy";
import { dayLimitOf } from "../tree/dayLimitOf";
import { type Limit, limitOf } from "../tree/limitOf";
import type { Changeable, Step, Steps, Target } from "./step";

/**
 * List what could be done so that a leaf that is not as wanted becomes so; each alternative is one list of steps.
 *
 * @param known - whether it is known not to be as wanted; otherwise it may yet turn out to be.
 */
export function leafSteps(leaf: AnyLeaf, wanted: boolean, known: boolean, changeable: Changeable): readonly Steps[] {
  if ("sum" in leaf) return sumSteps(leaf, wanted, known, changeable);
  if ("share" in leaf) return shareSteps(leaf, wanted, changeable);
  const kind = changeable.places.declared[leaf.fact];
  if (kind === "date") return [[dayStep(leaf, wanted, known, changeable)]];
  if (isMeasure(kind)) {
    return [[stepTo(leaf.fact, wholeTarget(leaf, wanted), known, changeable)]];
  }
  const options: readonly (string | boolean)[] = typeof kind === "object" ? kind : [true, false];
  const accepted = acceptedBy(leaf);
  const among = options.filter((option) => !!accepted?.includes(option) === wanted);
  return [[stepTo(leaf.fact, among.length > 0 ? { among } : null, known, changeable)]];
}

/** Return the step that brings a fact to a target; not doable where there is no target, or nothing can be done. */
function stepTo(fact: string, target: Target | null, known: boolean, { changeOf }: Changeable): Step {
  const change = changeOf(fact);
  // What is obtained is there: nobody obtains a no.
  const gained = change === "obtain" && target?.among?.[0] !== false;
  const doable = target !== null && (change === "ask" || gained);
  return { fact, doable, open: target !== null && !known, ...(target ? { target } : {}) };
}

/** Return the step that brings a day within its limit, or past it where that is wanted; time may do it. */
function dayStep(leaf: AnyFactLeaf, wanted: boolean, known: boolean, changeable: Changeable): Step {
  const { fact, monthsBeforeAsOf: months } = leaf;
  const { scope, changeOf } = changeable;
  if (months !== undefined && wanted && changeOf(fact) === "wait") {
    const { most, why } = readIn(changeable)(fact) as Bounds;
    const from = most === null ? null : dayFrom(most as CalendarDate, months);
    return { fact, doable: most === null || from !== null, open: why !== null, ...(from ? { from } : {}) };
  }
  const { value, upper } = dayLimitOf(leaf, scope.asOf) as Limit<string>;
  const day = wanted ? value : dayBeside(value, upper ? 1 : -1);
  return stepTo(fact, upper === wanted ? { most: day } : { least: day }, known, changeable);
}

/** The function that tells what is known of a fact now. */
function readIn({ scope, places }: Changeable): (name: string) => Known {
  return factsIn(scope.cells, places, scope).read;
}

/** Return the day so many months after a day, or `null` where that lies beyond the calendar. */
function dayFrom(day: CalendarDate, months: number): CalendarDate | null {
  const lastYear = Number(day.slice(0, 4)) + Math.floor((Number(day.slice(5, 7)) - 1 + months) / 12);
  return lastYear > 9999 ? null : addMonths(day, months);
}

/** Return the last whole number within a limit, or within its contrary; `null` where there is none from 0 on. */
function wholeTarget(leaf: AnyLimit, wanted: boolean): { readonly most: Amount } | { readonly least: Amount } | null {
  const limit = limitOf(leaf) as Limit<number>;
  // The contrary of "at most" is "more than", that of "less than" is "at least".
  const inclusive = limit.inclusive === wanted;
  if (limit.upper !== wanted) return { least: inclusive ? limit.value : addAmounts([limit.value, 1]) };
  if (inclusive) return { most: limit.value };
  return limit.value === 0 ? null : { most: limit.value - 1 };
}

/**
 * List what could be done about a sum: each amount that can be changed, alone; where no one of them is enough, all of
 * them together, without saying how far each. What cannot be changed may turn out so where it is not known.
 */
function sumSteps(leaf: AnySum, wanted: boolean, known: boolean, changeable: Changeable): readonly Steps[] {
  const { changeOf } = changeable;
  const limit = wholeTarget(leaf, wanted);
  const read = readIn(changeable);
  const others = (names: readonly string[]) =>
    sumOf(leaf.sum.filter((name) => !names.includes(name)).map((name) => read(name) as Bounds));
  const movable = leaf.sum.filter((fact) => ["ask", "obtain"].includes(changeOf(fact)));
  const isExact = (name: string) => read(name).why === null;
  const isOpen = (names: readonly string[]) => leaf.sum.some((name) => !names.includes(name) && !isExact(name));
  const room = (names: readonly string[]): Target | "open" | null => {
    if (!limit) return null;
    const rest = others(names);
    // What the others are at least is less than that: the sum would be as wanted already.
    if ("least" in limit) return { least: subtractAmounts(limit.least, rest.least) };
    if (rest.most === null) return compareAmounts(rest.least, limit.most) <= 0 ? "open" : null;
    return compareAmounts(rest.most, limit.most) <= 0
      ? { most: subtractAmounts(limit.most, rest.most) as Amount }
      : null;
  };
  const alone = movable.flatMap((fact): Steps[] => {
    const target = room([fact]);
    if (target === null) return [];
    const open = isOpen([fact]);
    return [[{ fact, doable: true, open, ...(target === "open" ? {} : { target }) }]];
  });
  if (alone.length > 0) return alone;
  if (movable.length > 0 && room(movable) !== null) {
    return [movable.map((fact): Step => ({ fact, doable: true, open: isOpen(movable) }))];
  }
  const names = leaf.sum.filter((name) => known || !isExact(name));
  return [names.map((fact): Step => ({ fact, doable: false, open: !known }))];
}

/** List what could be done about an amount as a share of another: less of the one, or more of the other. */
function shareSteps(leaf: AnyShare, wanted: boolean, changeable: Changeable): readonly Steps[] {
  const { changeOf } = changeable;
  const rate = exactOf(rateOf(leaf));
  const [part, whole] = [leaf.share, leaf.of].map(readIn(changeable)) as [Bounds, Bounds];
  const stepOf = (fact: string, target: Target | null): Step => {
    const doable = target !== null && ["ask", "obtain"].includes(changeOf(fact));
    const open = target !== null && (part.why ?? whole.why) !== null;
    return { fact, doable, open, ...(target ? { target } : {}) };
  };
  const bounds = wanted ? [whole.least, part.most] : [whole.most, part.least];
  const [ofWhole, ofPart] = bounds as [Amount | null, Amount | null];
  const partTo = ofWhole === null ? null : wholesOf(ofWhole, rate.digits, 1n, rate.scale);
  const wholeTo = ofPart === null ? null : wholesOf(ofPart, 1n, rate.digits, -rate.scale);
  return [
    [stepOf(leaf.share, partTo && (wanted ? { most: partTo.below } : { least: partTo.next }))],
    [stepOf(leaf.of, wholeTo && (wanted ? { least: wholeTo.from } : wholeTo.before))],
  ];
}

interface Wholes {
  /** The largest whole number up to the value, and the next one. */
  readonly below: Amount;
  readonly next: Amount;
  /** The smallest whole number from the value on, and up to the one before it, where that is not negative. */
  readonly from: Amount;
  readonly before: Target | null;
}

/** Return the whole numbers around `amount * up / down / 10 ** scale`. */
function wholesOf(amount: Amount, up: bigint, down: bigint, scale: number): Wholes | null {
  const { digits, scale: own } = exactOf(amount);
  const shift = own + scale;
  const over = digits * up * powerOf(10n, Math.max(-shift, 0));
  const under = down * powerOf(10n, Math.max(shift, 0));
  if (under === 0n) return null;
  const below = over / under;
  const from = over % under === 0n ? below : below + 1n;
  return {
    below: amountOf(below, 0),
    next: amountOf(below + 1n, 0),
    from: amountOf(from, 0),
    before: from === 0n ? null : { most: amountOf(from - 1n, 0) },
  };
}
