import type { StatementCheck } from "../../population/statements/statement";

/** The wording of printed numbers, and of shares and paces. */
export interface StatementWording {
  /** What a printed number is, beside what is right; `base` is what a share is a share of. */
  readonly checks: Readonly<
    Record<
      Exclude<StatementCheck["status"], "empty-base">,
      (printed: string, right: string, base: string | null) => string
    >
  >;
  /** A share of nothing. */
  readonly emptyBase: (printed: string) => string;
  /** A number in a unit, which is 1 where it needs no name. */
  readonly inUnit: (digits: string, unit: number, name: string) => string;
  /** The part is above the whole. */
  readonly aboveWhole: string;
  /** The wholes of which a part is a share; `most` is `null` if there is no largest. */
  readonly impliedBase: (part: string, share: string, least: string, most: string | null) => string;
  /** Not a single whole number fits. */
  readonly noBase: (part: string, share: string) => string;
  /** A count after a growth, and the bounds that rounding leaves. */
  readonly grown: (from: string, growth: string, value: string, least: string, most: string) => string;
  /** A part of a whole; `share` is `null` for an empty whole. */
  readonly share: (part: string, whole: string, share: string | null) => string;
  /** A change between two days, in days, and its pace a month and a year. */
  readonly pace: (change: string, from: string, to: string, days: string, perMonth: string, perYear: string) => string;
}
