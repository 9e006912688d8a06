import type { Amount } from "../../core/amount/amount";
import { amountOf } from "../../core/amount/amountOf";
import type { Range } from "../../core/fact/fact";
import type { Reading, ReadProblem } from "../reading";
import { answerOf, type Found } from "../text/answerOf";
import { monthNumber } from "../text/monthNumber";
import { tidied } from "../text/tidied";
import { type Ends, endsFound, type Taken } from "./endsFound";
import type { Exact } from "./exact";
import { type Items, itemsOf } from "./itemsOf";

/** A number, or a range of numbers, from a text or a cell. */
export function readMeasure<K extends "rupiah" | "count">(kind: K, input: unknown): Reading<K, Amount | Range<Amount>> {
  const money = kind === "rupiah";
  const tidy = tidied(input);
  if (tidy.problem) return answerOf(kind, tidy.problem);
  if (typeof input === "number") return answerOf(kind, foundInNumber(input, money));
  const items = problemOf(tidy.text) ?? itemsOf(tidy.text, money);
  if (typeof items === "string") return answerOf(kind, items);
  return answerOf(kind, foundInItems(items, money), items.per ?? undefined);
}

/** The values that a text may mean, taken in every way. */
function foundInItems(items: Items, money: boolean): Found<Value> {
  const values = new Map<string, Value>();
  const problems: ReadProblem[] = [];
  for (const taken of ways) {
    const ends = endsFound(items, money, taken);
    const value = typeof ends === "string" ? ends : valueIn(ends, money);
    // The likelier way is not given up because its number is too large.
    if (value === "too-many-digits") return value;
    if (isProblem(value)) problems.push(value);
    else values.set(JSON.stringify(value), value);
  }
  return values.size > 0 ? [...values.values()] : (problems.at(-1) as ReadProblem);
}

/** The ways to take a text, the likelier first. */
const ways: readonly Taken[] = [
  { doubt: "groups", shared: true },
  { doubt: "decimals", shared: true },
  { doubt: "groups", shared: false },
  { doubt: "decimals", shared: false },
];

/** What a text that begins as no amount begins is instead. */
function problemOf(text: string): ReadProblem | null {
  if (/^(rp|idr)\.?( ?-)?$/.test(text)) return "no-value";
  if (/^((rp|idr)\.? ?)?(- ?|minus )((rp|idr)\.? ?)?\d/.test(text)) return "negative";
  if (/^((rp|idr)\.? ?)?\(((rp|idr)\.? ?)?\d[\d.,]*\)$/.test(text)) return "negative";
  const [, before, name, after] = /^(\d{1,2}[ -])?([a-z]+)([ -]\d{1,2})?$/.exec(text) ?? [];
  return name && monthNumber(name) && (before || after) ? "became-a-day" : null;
}

/** A cell that holds a number. */
function foundInNumber(input: number, money: boolean): Found<Amount> {
  if (!Number.isFinite(input)) return money ? "not-an-amount" : "not-a-count";
  if (input < 0) return "negative";
  if (input >= 1e15) return "rounded";
  if (!money) return Number.isInteger(input) ? [input + 0] : "fraction";
  const text = `${input + 0}`;
  const [whole = "", decimals = ""] = text.split(".");
  return /^\d+(\.\d+)?$/.test(text) ? [amountOf(BigInt(whole + decimals), decimals.length)] : "not-an-amount";
}

type Value = Amount | Range<Amount>;

function valueIn({ least, most, exact }: Ends, money: boolean): Value | ReadProblem {
  const [atLeast, atMost] = [bound(least, money), bound(most, money)];
  if (isProblem(atLeast)) return atLeast;
  if (isProblem(atMost)) return atMost;
  if (exact) return atLeast as Amount;
  return { ...(atLeast === null ? {} : { atLeast }), ...(atMost === null ? {} : { atMost }) } as Range<Amount>;
}

function bound(value: Exact | null, money: boolean): Amount | null | ReadProblem {
  if (value === null) return null;
  const amount = amountOf(value.digits, value.scale);
  if (money || typeof amount === "number") return amount;
  return amount.includes(".") ? "fraction" : "too-many-digits";
}

function isProblem(value: Value | ReadProblem | null): value is ReadProblem {
  return typeof value === "string" && !/^\d/.test(value);
}
