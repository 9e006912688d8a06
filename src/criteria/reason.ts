import type { Observed } from "../core/fact/fact";
import type { Truth } from "../core/truth/truth";
import type { AnyRegulationId } from "../law/graded";
import type { Standing, Stands } from "../law/standing";
import type { AnyCondition } from "./anyCondition";

/** How one criterion came out, and why. */
export interface Reason extends Omit<Stands<AnyRegulationId>, "standing"> {
  readonly id: string;
  /** As the condition came out. What `false` says depends on `standing`. */
  readonly truth: Truth;
  readonly standing: Standing;
  /** The facts that the criterion reads, its members' included, in its order, each once. */
  readonly facts: readonly string[];
  /** What was known of the applicant's own facts among them. */
  readonly observed: Readonly<Record<string, Observed>>;
  /** The facts among them that were not given so: each with the fact from which it follows. */
  readonly implied?: Readonly<Record<string, string>>;
  /** The condition that the criterion sets. */
  readonly required: AnyCondition;
  /** How the members came out, for each quantifier of the criterion, in its order. */
  readonly details?: readonly MemberTruths[];
}

/** Members by how one condition came out for them, as positions from 0 on. All are empty when no members are known. */
export interface MemberTruths {
  readonly true: readonly number[];
  readonly false: readonly number[];
  readonly unknown: readonly number[];
}
