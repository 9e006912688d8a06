import type { Truth } from "../../core/truth/truth";

/** A condition on a row: logic alone. Only the texts of its leaves depend on the dialect. */
export type Predicate = Truth | SqlLeaf | PredicateGroup;

/** A test in SQL, and its negation; both are NULL if the value that they read is. */
export interface SqlLeaf {
  readonly holds: string;
  readonly fails: string;
}

/** Predicates that must all hold, or of which one must. */
export interface PredicateGroup {
  readonly kind: "all" | "any";
  readonly parts: readonly Predicate[];
}
