import type { FactDeclarations, FactsOf } from "../../src/core/fact/fact";

/** How an applicant, a group or a member must come out, by the ids of its criteria. */
export interface Part {
  readonly status: string;
  readonly why?: string;
  readonly failing?: readonly string[];
  /** Criteria that fail and do not settle the answer. */
  readonly open?: readonly string[];
  readonly undecided?: readonly string[];
  /** Criteria that hold, where the case names only some of the facts. */
  readonly holds?: readonly string[];
}

/** A rate or months, candidates, `null` for none, or "unstated" for what could not be read. */
export type ExpectedTerm = number | "unstated" | readonly number[] | null;

/** What any case expects besides the answer. */
export interface Expected {
  /** First and last day of the period; `null` while it is open. */
  readonly period?: readonly [string, string | null];
  readonly notCovered?: readonly string[];
  readonly rate?: ExpectedTerm;
  /** The longest tenors for working capital and for investment, in months. */
  readonly months?: readonly ExpectedTerm[];
}

interface Case<E> {
  readonly programme: string;
  readonly name: string;
  readonly cite: string;
  readonly asOf: string;
  /** Whether the facts stand upon a base that leaves nothing open. */
  readonly complete: boolean;
  readonly expected: Expected & E;
}

export type SoloCase<F> = Case<Part> & { readonly facts: F };

export type ClusterCase<G, M> = Case<{
  readonly status: string;
  readonly cluster?: Part;
  readonly members?: readonly Part[];
  readonly blockedBy?: unknown;
}> & { readonly cluster: G; readonly members: readonly M[] | null };

export function readCases<const D extends FactDeclarations>(programme: string, declared?: D): SoloCase<FactsOf<D>>[];
export function readClusterCases<const D extends FactDeclarations, const M extends FactDeclarations>(
  programme: string,
  declared?: D,
  ofMembers?: M | null,
): ClusterCase<FactsOf<D>, FactsOf<M>>[];
