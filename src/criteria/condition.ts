import type { DateText } from "../core/day/calendarDate";
import type { FactDeclarations, FactKind } from "../core/fact/fact";
import type { Measure } from "../core/fact/isMeasure";
import type { RegulationId } from "../law/regulations/regulations";
import type { Stands } from "../law/standing";

export type { AnyCondition, AnyCriterion } from "./anyCondition";

/**
 * A condition over declared facts, as plain data; `M` declares the facts of a cluster's members.
 *
 * Truth has three values. A leaf whose fact is not known is not known; groups and quantifiers count truths. An exception
 * is written `any: [rule, exception]`, never as two branches guarded by a fact and its negation, which would lose the
 * answer while that fact is unknown.
 */
export type Condition<D extends FactDeclarations, M extends FactDeclarations = never> =
  | Leaf<D>
  | All<D, M>
  | Any<D, M>
  | Not<D, M>
  | AtLeast<D, M>
  | Every<M>
  | Some<M>
  | Count<M>
  | ShareOfMembers<M>;

/** What the law asks, with the article that asks it. */
export interface Criterion<
  D extends FactDeclarations,
  M extends FactDeclarations = never,
  R extends string = RegulationId,
> extends Stands<R> {
  readonly id: string;
  readonly when: Condition<D, M>;
}

/** A condition that reads facts and holds no other condition. */
type Leaf<D> = Compared<D> | Dated<D> | Answered<D> | Chosen<D> | Summed<D> | Shared<D>;

/** An amount or a count against whole numbers: `atMost` is *paling banyak*, `moreThan` is *lebih dari* or *di atas*. */
type Compared<D> = OneLimit<{ readonly fact: NamesOf<D, Measure> }, "fact">;

/** The sum of amounts, or of counts, against whole numbers. */
type Summed<D> = OneLimit<{ readonly sum: readonly NamesOf<D, Measure>[] }, "sum">;

/** A day against a fixed day, both inclusive, or whole months before `asOf`: true from `addMonths(value, n)` on. */
type Dated<D> = {
  [C in DayComparator]: { readonly fact: NamesOf<D, "date"> } & (C extends "monthsBeforeAsOf"
    ? { readonly [P in C]: number }
    : { readonly [P in C]: DateText }) &
    Without<"fact" | C>;
}[DayComparator];

/** A yes-no that must be one of the two. */
interface Answered<D> extends Without<"fact" | "is"> {
  readonly fact: NamesOf<D, "yes-no">;
  readonly is: boolean;
}

/** An option that must be one, or one of several. */
type Chosen<D> = {
  [K in NamesOf<D, readonly string[]>]:
    | ({ readonly fact: K; readonly is: OptionOf<D[K]> } & Without<"fact" | "is">)
    | ({ readonly fact: K; readonly in: readonly OptionOf<D[K]>[] } & Without<"fact" | "in">);
}[NamesOf<D, readonly string[]>];

/** An amount that may be at most a share of another; `atMost` is a share of 1, read as the decimal it prints as. */
interface Shared<D> extends Without<"share" | "of" | "atMost"> {
  readonly share: NamesOf<D, "rupiah" | "amount">;
  readonly of: NamesOf<D, "rupiah" | "amount">;
  readonly atMost: number;
}

interface All<D extends FactDeclarations, M extends FactDeclarations> extends Without<"all"> {
  readonly all: readonly Condition<D, M>[];
}

interface Any<D extends FactDeclarations, M extends FactDeclarations> extends Without<"any"> {
  readonly any: readonly Condition<D, M>[];
}

interface Not<D extends FactDeclarations, M extends FactDeclarations> extends Without<"not"> {
  readonly not: Condition<D, M>;
}

interface AtLeast<D extends FactDeclarations, M extends FactDeclarations> extends Without<"atLeast" | "of"> {
  readonly atLeast: number;
  readonly of: readonly Condition<D, M>[];
}

interface Every<M extends FactDeclarations> extends Without<"every"> {
  readonly every: Condition<M>;
}

interface Some<M extends FactDeclarations> extends Without<"some"> {
  readonly some: Condition<M>;
}

interface Count<M extends FactDeclarations> extends Without<"count" | "atLeast" | "atMost"> {
  readonly count: Condition<M>;
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** At most a share of the members: `atMostShare` is above 0 and below 1, and is read as the decimal it prints as. */
interface ShareOfMembers<M extends FactDeclarations> extends Without<"count" | "atMostShare"> {
  readonly count: Condition<M>;
  readonly atMostShare: number;
}

type Comparator = "atMost" | "atLeast" | "moreThan" | "lessThan";
type DayComparator = "onOrBefore" | "onOrAfter" | "monthsBeforeAsOf";
type Head = "fact" | "sum" | "share" | "of" | "all" | "any" | "not" | "every" | "some" | "count";

/** Forbids every other key, so that two conditions cannot be written into one object. */
type Without<K extends string> = {
  readonly [P in Exclude<Head | Comparator | DayComparator | "atMostShare" | "is" | "in", K>]?: never;
};

type OneLimit<T, H extends Head> = {
  [C in Comparator]: T & { readonly [P in C]: number } & Without<H | C>;
}[Comparator];

type OptionOf<K> = K extends readonly (infer O extends string)[] ? O : never;

type NamesOf<D, Kind extends FactKind | readonly string[]> = {
  [K in keyof D & string]: [D[K]] extends [never] ? never : D[K] extends Kind ? K : never;
}[keyof D & string];
