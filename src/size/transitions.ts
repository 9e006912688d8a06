import { refuseUnknown } from "../core/error/refuseUnknown";
import { type ErrorPath, UmkmError } from "../core/error/UmkmError";
import { readOption } from "../core/fact/readOption";
import { type Size, sizes } from "../vocabulary/options";
import { answerOf, noSizes, type SizeAnswer } from "./answer/answerOf";
import type { SizeOutcome } from "./types/outcome";

/** How the same businesses moved between the classes. */
export interface SizeTransitions<C extends string = Size> {
  readonly kind: "size-transitions";
  /** How many businesses were compared: the sum of the counts, and of the four numbers below. */
  readonly total: number;
  /** By the answer before, then by the answer after. */
  readonly counts: Readonly<Record<SizeAnswer<C>, Readonly<Record<SizeAnswer<C>, number>>>>;
  /** How many moved into a larger class (*naik kelas*). */
  readonly naik: number;
  /** How many moved into a smaller class (*turun kelas*). */
  readonly turun: number;
  /** How many stayed in their class. */
  readonly tetap: number;
  /** How many did not have a known class before, after, or both: unknown, excluded or without a rule. */
  readonly notComparable: number;
}

/** Options of {@link transitions}. */
export interface TransitionOptions<C extends readonly string[] = typeof sizes> {
  /**
   * The classes from the smallest on: by default those of the law; give those of the custom regime that made the
   * outcomes.
   */
  readonly classes?: C;
}

/**
 * Count how the same businesses moved between the size classes: *naik kelas*, *turun kelas*.
 *
 * Compare two days, with the facts of each day; or two laws, with the same facts and a day of each law. Between laws, a
 * changed class comes from the law and is not growth of the business. Both lists are read step by step, so that
 * generators are compared in constant memory.
 *
 * @param before - the outcomes of `classifySize`, one a business.
 * @param after - the outcomes of the same businesses, in the same order.
 * @param options - `classes`, for outcomes of a custom regime.
 * @throws UmkmError `invalid-table` when one has more outcomes than the other, `invalid-option` for anything that is
 *   not an outcome.
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
export function transitions<C extends readonly string[] = typeof sizes>(
  before: Iterable<SizeOutcome<C[number], string>>,
  after: Iterable<SizeOutcome<C[number], string>>,
  options: TransitionOptions<C> = {},
): SizeTransitions<C[number]> {
  refuseUnknown(options, ["classes"], "unknown-option");
  const classes: readonly string[] = options.classes ?? sizes;
  if (!Array.isArray(classes) || new Set(classes).size < classes.length) {
    throw new UmkmError("invalid-option", ["classes"], "the classes of a regime, each once");
  }
  for (const [name, list] of Object.entries({ before, after })) {
    if (typeof list?.[Symbol.iterator] !== "function")
      throw new UmkmError("invalid-table", [name], "outcomes to iterate");
  }
  const answers = [...classes, ...noSizes];
  const counts = byAnswer(answers, () => byAnswer(answers, () => 0));
  const moves = { naik: 0, turun: 0, tetap: 0, notComparable: 0 };
  let total = 0;
  const later = after[Symbol.iterator]();
  try {
    for (const outcome of before) {
      const next = later.next();
      if (next.done) throw uneven("after");
      const from = readAnswer(answers, outcome, ["before", total]);
      const to = readAnswer(answers, next.value, ["after", total]);
      const row = counts[from] as Record<string, number>;
      row[to] = (row[to] as number) + 1;
      moves[moveOf(classes.indexOf(from), classes.indexOf(to))] += 1;
      total += 1;
    }
    if (!later.next().done) throw uneven("before");
  } finally {
    later.return?.();
  }
  return { kind: "size-transitions", total, counts, ...moves } as SizeTransitions<C[number]>;
}

function byAnswer<T>(answers: readonly string[], value: () => T): Record<string, T> {
  return Object.fromEntries(answers.map((answer) => [answer, value()]));
}

function readAnswer(answers: readonly string[], outcome: SizeOutcome<string, string>, path: ErrorPath): string {
  return readOption(answers, outcome?.kind === "size" ? answerOf(outcome) : "", path);
}

function moveOf(from: number, to: number): "naik" | "turun" | "tetap" | "notComparable" {
  if (from < 0 || to < 0) return "notComparable";
  if (from === to) return "tetap";
  return from < to ? "naik" : "turun";
}

function uneven(shorter: string): UmkmError {
  return new UmkmError("invalid-table", [shorter], "as many outcomes as on the other side");
}
