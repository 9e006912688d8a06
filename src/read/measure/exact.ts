import type { ReadProblem } from "../reading";

/** An exact number: `digits * 10 ** -scale`; the scale of juta is negative. */
export interface Exact {
  readonly digits: bigint;
  readonly scale: number;
}

/** What stands around a number, as far as its separators depend on it. */
export interface Around {
  /** The power of ten of the word behind the number: 6 for juta; `null` without such a word. */
  readonly unit: number | null;
  readonly money: boolean;
  /** Whether a word for rupiah stands in the text. */
  readonly currency: boolean;
  /** How a number is taken whose only separator may be of groups or of decimals. */
  readonly doubt: "groups" | "decimals";
}

/** A number, or what is wrong with it. */
export type ExactFound = Exact | ReadProblem;
