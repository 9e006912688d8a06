import type { Amount } from "../../core/amount/amount";

/** How numbers, money, days and lists are written in a language, without `Intl` and so the same everywhere. */
export interface Formats {
  /** A count: `326.505`. */
  readonly count: (value: Amount) => string;
  /** An amount in rupiah: `Rp1.500.000.000`; a fraction with two decimals or more: `Rp1.500,50`. */
  readonly money: (amount: Amount) => string;
  /**
   * A share of 1 in per cent, halves rounded up: `19,4%`. It has exactly `decimals` places; left out, at most two,
   * without zeros at the end.
   */
  readonly percent: (share: number, decimals?: number) => string;
  /** A calendar day: `5 Maret 2024`. A year alone stays as it is. */
  readonly day: (day: string) => string;
  /** A list whose last item is joined by *and*. */
  readonly and: (items: readonly string[]) => string;
  /** A list whose last item is joined by *or*. */
  readonly or: (items: readonly string[]) => string;
}
