import { powerOf } from "../../core/amount/powerOf";
import type { ReadProblem } from "../reading";
import type { Around, Exact } from "./exact";
import { exactFound } from "./exactFound";
import type { Item, Items } from "./itemsOf";

/** The ends of what a text says, both inclusive, `null` where open. */
export interface Ends {
  readonly least: Exact | null;
  readonly most: Exact | null;
  readonly exact: boolean;
}

/** How a text is taken that may be taken in two ways. */
export interface Taken {
  readonly doubt: "groups" | "decimals";
  /** Whether the first number of a range has the unit of the second. */
  readonly shared: boolean;
}

const one = /^([balmt]?(n|(nu)+)|(n|(nu)+)[BG])$/;
const two = /^(f?(n|(nu)+)t|w(n|(nu)+)[td]|[al](n|(nu)+)d?[tbm])(n|(nu)+)$/;

/** The ends of a text taken in one way. */
export function endsFound({ items, currency }: Items, money: boolean, taken: Taken): Ends | ReadProblem {
  const shape = items.map(({ is }) => is).join("");
  const [first = [], last = []] = Array.from(shape.matchAll(/[nu]+/g), ({ 0: run, index }) =>
    items.slice(index, index + run.length),
  );
  const around = { money, currency, doubt: taken.doubt };
  if (two.test(shape)) return endsOfTwo(shape[0] ?? "", shape.at(-last.length - 1) ?? "", first, last, around, taken);
  if (!one.test(shape)) return money ? "not-an-amount" : "not-a-count";
  const value = sumOf(first, around);
  return typeof value === "string" ? value : endsOfOne(shape[0] ?? "", shape.at(-1) ?? "", value);
}

function endsOfTwo(
  front: string,
  between: string,
  first: readonly Item[],
  last: readonly Item[],
  around: Omit<Around, "unit">,
  taken: Taken,
): Ends | ReadProblem {
  const mayShare = first.length === 1 && last.length === 2;
  const least = sumOf(mayShare && taken.shared ? [...first, ...last.slice(1)] : first, around);
  const most = sumOf(last, around);
  if (typeof least === "string") return least;
  if (typeof most === "string") return most;
  // One to five million: a first number below a thousand is not one of rupiah. 0 is 0 in any unit.
  if (mayShare && !taken.shared && compare(least, { digits: 1000n, scale: 0 }) < 0) return "unit-missing";
  const [from, to] = [front === "a" ? above(least) : least, between === "b" ? below(most) : most];
  return to && compare(from, to) <= 0 ? { least: from, most: to, exact: false } : "reversed";
}

function endsOfOne(front: string, back: string, value: Exact): Ends | ReadProblem {
  if (front === "b") {
    const most = below(value);
    return most ? { least: null, most, exact: false } : "reversed";
  }
  if (front === "a") return { least: above(value), most: null, exact: false };
  if (front === "l" || back === "G") return { least: value, most: null, exact: false };
  if (front === "m" || front === "t" || back === "B") return { least: null, most: value, exact: false };
  return { least: value, most: value, exact: true };
}

/** The sum of numbers whose units fall: 1 juta 500 ribu. */
function sumOf(items: readonly Item[], around: Omit<Around, "unit">): Exact | ReadProblem {
  let sum: Exact = { digits: 0n, scale: 0 };
  let before: number | null = null;
  for (const [at, number] of items.entries()) {
    if (number.is !== "n") continue;
    const unit = items[at + 1];
    const power = unit?.is === "u" ? unit.power : null;
    const value = exactFound(number.text, { ...around, unit: power });
    if (typeof value === "string") return value;
    // What follows juta is less than a million.
    if (before !== null && compare(value, { digits: powerOf(10n, before), scale: 0 }) >= 0) {
      return around.money ? "not-an-amount" : "not-a-count";
    }
    sum = plus(sum, value);
    before = power;
  }
  return sum;
}

function plus(a: Exact, b: Exact): Exact {
  const scale = Math.max(a.scale, b.scale);
  return { digits: unitsAt(a, scale) + unitsAt(b, scale), scale };
}

function compare(a: Exact, b: Exact): number {
  const scale = Math.max(a.scale, b.scale);
  const [first, second] = [unitsAt(a, scale), unitsAt(b, scale)];
  return first < second ? -1 : Number(first > second);
}

function unitsAt({ digits, scale }: Exact, at: number): bigint {
  return digits * powerOf(10n, at - scale);
}

/** The largest whole number below a value, or `null` if that is negative. */
function below({ digits, scale }: Exact): Exact | null {
  const unit = powerOf(10n, scale);
  const whole = digits / unit;
  const most = digits % unit === 0n ? whole - 1n : whole;
  return most < 0n ? null : { digits: most, scale: 0 };
}

/** The smallest whole number above a value. */
function above({ digits, scale }: Exact): Exact {
  return { digits: digits / powerOf(10n, scale) + 1n, scale: 0 };
}
