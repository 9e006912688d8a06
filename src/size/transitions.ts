import { sizes } from "../core/options";
import { readOption } from "../core/readOption";
import { UmkmError } from "../core/UmkmError";
import { answerOf, type SizeAnswer, sizeAnswers } from "./answerOf";
import type { SizeOutcome } from "./outcome";

/** How the same businesses moved between the classes. */
export interface SizeTransitions {
  readonly kind: "size-transitions";
  /** How many businesses were compared: the sum of the counts, and of the four numbers below. */
  readonly total: number;
  /** By the answer before, then by the answer after. */
  readonly counts: Readonly<Record<SizeAnswer, Readonly<Record<SizeAnswer, number>>>>;
  /** How many moved into a larger class (*naik kelas*). */
  readonly naik: number;
  /** How many moved into a smaller class (*turun kelas*). */
  readonly turun: number;
  /** How many stayed in their class. */
  readonly tetap: number;
  /** How many had no known class before or after, or both: unknown, excluded or without a rule. */
  readonly notComparable: number;
}

/**
 * Count how the same businesses moved between the size classes: *naik kelas*, *turun kelas*.
 *
 * Compare two days, with the facts of each day; or two laws, with the same facts and a day of each law: a class that
 * changes then is the law's doing and no growth of the business. Both are read one after the other, so that generators
 * are compared in constant memory.
 *
 * @param before - the outcomes of `classifySize`, one a business.
 * @param after - the outcomes of the same businesses, in the same order.
 * @throws UmkmError `invalid-table` when one has more outcomes than the other, `invalid-option` for what is no outcome.
 *
 * @example
 * ```ts
 * import { classifySize, transitions } from "umkm";
 *
 * // What did PP 7/2021 do to three businesses that were classified under UU 20/2008?
 * const businesses = [300_000_000, 600_000_000, 3_000_000_000].map((sales) => ({
 *   hasilPenjualanTahunan: sales,
 *   kekayaanBersih: 20_000_000_000,
 *   establishedOn: "2015-06-01",
 * }));
 * const on = (asOf: string) => businesses.map((facts) => classifySize(facts, { asOf }));
 * const moved = transitions(on("2020-11-01"), on("2021-02-02"));
 * moved.counts.kecil.mikro; // => 1
 * moved.turun; // => 2
 * moved.tetap; // => 1
 * ```
 */
export function transitions(before: Iterable<SizeOutcome>, after: Iterable<SizeOutcome>): SizeTransitions {
  const counts = byAnswer(() => byAnswer(() => 0));
  const moves = { naik: 0, turun: 0, tetap: 0, notComparable: 0 };
  let total = 0;
  const later = after[Symbol.iterator]();
  try {
    for (const outcome of before) {
      const next = later.next();
      if (next.done) throw uneven("after");
      const [from, to] = [read(outcome, ["before", total]), read(next.value, ["after", total])];
      counts[from][to] += 1;
      moves[moveOf(from, to)] += 1;
      total += 1;
    }
    if (!later.next().done) throw uneven("before");
  } finally {
    later.return?.();
  }
  return { kind: "size-transitions", total, counts, ...moves };
}

function byAnswer<T>(value: () => T): Record<SizeAnswer, T> {
  return Object.fromEntries(sizeAnswers.map((answer) => [answer, value()])) as Record<SizeAnswer, T>;
}

function read(outcome: SizeOutcome, path: readonly (string | number)[]): SizeAnswer {
  return readOption(sizeAnswers, answerOf(outcome), path);
}

function moveOf(from: SizeAnswer, to: SizeAnswer): "naik" | "turun" | "tetap" | "notComparable" {
  const [first, second] = [from, to].map((answer) => sizes.indexOf(answer as "mikro")) as [number, number];
  if (first < 0 || second < 0) return "notComparable";
  if (first === second) return "tetap";
  return first < second ? "naik" : "turun";
}

function uneven(shorter: string): UmkmError {
  return new UmkmError("invalid-table", [shorter], "as many outcomes as on the other side");
}
