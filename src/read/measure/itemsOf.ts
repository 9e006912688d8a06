import type { Per, ReadProblem } from "../reading";
import {
  type Bound,
  bounds,
  counters,
  currencies,
  estimates,
  otherCurrencies,
  periods,
  perMarks,
  perWords,
  shortUnits,
  units,
} from "./phrases";

/** A part of a text: a number, a unit, or a bound. */
export type Item =
  | { readonly is: "n"; readonly text: string }
  | { readonly is: "u"; readonly power: number }
  | { readonly is: Bound };

/** The parts of a text in their order, and what stands beside them. */
export interface Items {
  readonly items: readonly Item[];
  readonly currency: boolean;
  readonly per: Per | null;
}

/** Split a text into what its words and numbers mean, or tell what is wrong with it. */
export function itemsOf(text: string, money: boolean): Items | ReadProblem {
  const unread = money ? "not-an-amount" : "not-a-count";
  const words = wordsOf(text);
  const items: Item[] = [];
  let currency = false;
  let per: Per | null = null;
  for (let at = 0; at < words.length; ) {
    const meant = meaningAt(words, at, money);
    if (!meant) return unread;
    const { length, item, period, problem } = meant;
    if (problem) return problem;
    if (period && per && per !== period) return unread;
    per = period ?? per;
    currency ||= meant.currency === true;
    if (item) items.push(item);
    at += length;
  }
  return { items, currency, per };
}

/** The numbers, words and signs of a text; `,-` behind an amount is left out, and so are points behind words. */
function wordsOf(text: string): readonly string[] {
  const plain = text
    .replace(/(\d) ?[.,] ?[-=]{1,2}(?=[ \-/)]|$)|([a-z]) ?,[-=]{1,2}(?=[ \-/)]|$)/g, "$1$2  ")
    .replace(/([a-z])\./g, "$1 ")
    .replace(/[()]/g, " ")
    .replace(/[ .,;:!]+$/, "");
  return plain.match(/\d+(?: \d{3}(?!\d))*(?:[.,]\d+)*|[a-z]+|[^\s]/g) ?? [];
}

interface Meant {
  readonly length: number;
  readonly item?: Item;
  readonly period?: Per;
  readonly currency?: boolean;
  readonly problem?: ReadProblem;
}

/** What the longest phrase from a word on means. */
function meaningAt(words: readonly string[], at: number, money: boolean): Meant | null {
  for (let length = Math.min(5, words.length - at); length > 0; length--) {
    const meant = meaningOf(words.slice(at, at + length), money);
    if (meant) return { length, ...meant };
  }
  return null;
}

function meaningOf(words: readonly string[], money: boolean): Omit<Meant, "length"> | null {
  const phrase = words.join(" ");
  if (/^\d/.test(phrase)) return words.length === 1 ? { item: { is: "n", text: phrase } } : null;
  const power = own(units, phrase) ?? (money ? own(shortUnits, phrase) : undefined);
  if (power) return { item: { is: "u", power } };
  const bound = own(bounds, phrase);
  if (bound) return { item: { is: bound } };
  if (estimates.includes(phrase)) return { problem: "approximate" };
  if (!money) return counters.includes(phrase) ? {} : null;
  if (currencies.includes(phrase)) return { currency: true };
  if (otherCurrencies.includes(phrase)) return { problem: "other-currency" };
  const [mark = "", name = ""] = words;
  const period = own(perWords, phrase) ?? (words.length === 2 && perMarks.includes(mark) ? own(periods, name) : null);
  return period ? { period } : null;
}

function own<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
