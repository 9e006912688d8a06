import type { Stands } from "../law/standing";

/** A condition over facts of any declaration: what the engine reads. Every `Condition<D, M>` is one. */
export type AnyCondition = AnyLeaf | AnyGroup | AnyQuantifier;

/** A criterion over facts of any declaration. */
export interface AnyCriterion extends Stands {
  readonly id: string;
  readonly when: AnyCondition;
}

/** A condition that reads facts and holds no other condition. */
export type AnyLeaf = AnyFactLeaf | AnySum | AnyShare;

/** A leaf over one fact: exactly one of its comparators is there. */
export interface AnyFactLeaf extends AnyLimit {
  readonly fact: string;
  readonly onOrBefore?: string;
  readonly onOrAfter?: string;
  readonly monthsBeforeAsOf?: number;
  readonly is?: boolean | string;
  readonly in?: readonly string[];
}

/** A leaf over the sum of facts: exactly one of its comparators is there. */
export interface AnySum extends AnyLimit {
  readonly sum: readonly string[];
}

/** A leaf over a fact as a share of another. */
export interface AnyShare {
  readonly share: string;
  readonly of: string;
  readonly atMost: number;
}

/** A condition over conditions on the same facts. */
export type AnyGroup =
  | { readonly all: readonly AnyCondition[] }
  | { readonly any: readonly AnyCondition[] }
  | { readonly not: AnyCondition }
  | { readonly atLeast: number; readonly of: readonly AnyCondition[] };

/** A condition over one condition on every member. */
export type AnyQuantifier =
  | { readonly every: AnyCondition }
  | { readonly some: AnyCondition }
  | {
      readonly count: AnyCondition;
      readonly atLeast?: number;
      readonly atMost?: number;
      readonly atMostShare?: number;
    };

/** A limit on an amount or a count. */
export interface AnyLimit {
  readonly atMost?: number;
  readonly atLeast?: number;
  readonly moreThan?: number;
  readonly lessThan?: number;
}
