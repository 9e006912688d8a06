import type { Amount, RupiahInput } from "../amount/amount";
import type { DateText } from "../day/calendarDate";

/** Why a fact is not known. `null` and `undefined` count as "not-asked". */
export const unknownReasons = /* @__PURE__ */ Object.freeze(["not-asked", "declined", "not-available"] as const);

/** Why a fact is not known. */
export type UnknownReason = (typeof unknownReasons)[number];

/** A fact that is not known, and why. Nothing is ever assumed about it. */
export interface Unknown {
  readonly unknown: UnknownReason;
}

/** What can always be given instead of a value: nothing (as in a database row), or why it is not known. */
export type NotKnown = Unknown | null | undefined;

/** A range with at least one bound, both inclusive. */
export type Range<T> =
  | { readonly atLeast: T; readonly atMost?: T | undefined }
  | { readonly atLeast?: T | undefined; readonly atMost: T };

/** One of several options, not known which. */
export interface OneOf<T> {
  readonly oneOf: readonly T[];
}

/** A fact with an order: exact, a range, or not known. */
export type OrderedFact<T> = T | Range<T> | NotKnown;

/** An amount in rupiah: exact, a range, or not known. */
export type RupiahFact = OrderedFact<RupiahInput>;
/** A whole number from 0 on: exact, a range, or not known. */
export type CountFact = OrderedFact<number>;
/** A calendar day: exact, a range, or not known. */
export type DateFact = OrderedFact<string>;
/** Yes or no: `true`, `false`, or not known. */
export type YesNoFact = boolean | NotKnown;
/** One option of a list: exact, one of several, or not known. */
export type OptionFact<T extends string> = T | OneOf<T> | NotKnown;

/** A fact of any kind. */
export type Fact<T> = T | Range<T> | OneOf<T> | NotKnown;

/**
 * The kind of a declared fact: rupiah, an amount in another unit, a whole number, a day, yes or no, or a list of
 * options.
 */
export type FactKind = "rupiah" | "amount" | "count" | "date" | "yes-no" | readonly [string, ...string[]];

/** What a caller may give for a fact of this kind. */
export type FactOf<K extends FactKind> = K extends "rupiah" | "amount"
  ? RupiahFact
  : K extends "count"
    ? CountFact
    : K extends "date"
      ? DateFact
      : K extends "yes-no"
        ? YesNoFact
        : K extends readonly (infer O extends string)[]
          ? OptionFact<O>
          : never;

/** Declared facts: names and kinds. */
export type FactDeclarations = Readonly<Record<string, FactKind>>;

/** The facts that a caller may give for a declaration; every one may be left out. */
export type FactsOf<D extends FactDeclarations> = { readonly [K in keyof D]?: FactOf<D[K]> };

/** A value of a fact as results show it. */
export type FactValue = Amount | DateText | boolean | string;

/** A fact as a result shows it: its value, its bounds, its options, or `null` if nothing is known. */
export type Observed =
  | FactValue
  | { readonly atLeast?: FactValue; readonly atMost?: FactValue }
  | { readonly oneOf: readonly FactValue[] }
  | null;
