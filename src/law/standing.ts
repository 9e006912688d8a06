import type { Evidence } from "./evidence";
import type { Graded } from "./graded";
import type { RegulationId } from "./regulations/regulations";

/**
 * How a rule stands in the text in force, and so what it says that it does not hold.
 *
 * - `cited`: the rule was read there. Where it does not hold, the answer is no.
 * - `presumed`: the rule was not read there; the text before asked it. Where it does not hold, the answer stays open.
 * - `liftable`: the text asks the rule, and lets somebody lift it on conditions that were not read. Where it does not
 *   hold, the answer stays open.
 * - `in-part`: the rule was read in part, or two texts disagree. Who meets what was read meets the rule; where that does
 *   not hold, the answer stays open.
 */
export type Standing = "cited" | "presumed" | "liftable" | "in-part";

/** A rule of law, and how it stands. */
export interface Stands<R extends string = RegulationId> extends Graded<R> {
  /** Left out, it is `cited`. */
  readonly standing?: Standing;
  /** Which article lets somebody lift a rule that is `liftable`. */
  readonly liftable?: Graded<R>;
  /** How well a `presumed` rule is evidenced in the text before; in the text in force it is `unverified`. */
  readonly evidenceBefore?: Evidence;
}

/** A rule that a text has and that was not read there, or that it was read not to ask. */
export interface NamedRule<R extends string = RegulationId> extends Graded<R> {
  readonly id: string;
}
