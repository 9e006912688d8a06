import type { Truth } from "../../core/truth/truth";

/** A condition on a row: logic alone. What depends on the dialect is in the texts of its leaves. */
export type Predicate = Truth | SqlLeaf | PredicateGroup;

/** A test that SQL makes, and its contrary; both are NULL where what they read is. */
export interface SqlLeaf {
  readonly holds: string;
  readonly fails: string;
}

/** Predicates that must all hold, or of which one must. */
export interface PredicateGroup {
  readonly kind: "all" | "any";
  readonly parts: readonly Predicate[];
}
