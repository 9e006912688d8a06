import type { CalendarDate } from "../../core/day/calendarDate";
import type { FactValue, Observed } from "../../core/fact/fact";
import type { Standing } from "../../law/standing";
import type { EligibilityStatus, NoProgrammeRule } from "./outcome";

/**
 * One step towards a criterion that fails.
 *
 * - Steps of one criterion with the same `alternative` belong together; another alternative is another way.
 * - A criterion of members stands once for each member that fails it, by `criterionOf`.
 * - `none` alone in its criterion: the fact cannot be changed, and the criterion cannot be met.
 * - `none` among other steps and `open`: the way holds only if the fact, which is not known, turns out so.
 * - `not-worked-out` stands alone, for a criterion that asks the members (`every`, `some`, `count`). What they would
 *   have to do is not looked for.
 */
export interface Remedy {
  readonly criterion: string;
  /** How the criterion stands: only a `cited` one bars, any other leaves the answer open. */
  readonly standing: Standing;
  /** `change`: ask for, or decide, otherwise. `obtain`: get a paper, a registration, a partner. `wait`: until a day. */
  readonly kind: "change" | "obtain" | "wait" | "none" | "not-worked-out";
  /** The name of the fact; `members` for `not-worked-out`. */
  readonly fact: string;
  /** The member of whom the criterion is asked, by position; left out for one of the applicant or of the group. */
  readonly criterionOf?: number;
  /** The member whose fact it is, by position: `criterionOf`. */
  readonly member?: number;
  /** Which way this step is part of, from 0 on, the shortest first. */
  readonly alternative: number;
  /**
   * What the fact must be, as {@link assess} takes it: a value, a bound or options. A bound is inclusive and in whole
   * units; in a sum, it is what the others leave. The bound itself is the smallest change. Left out where several
   * amounts must change together, or others must be known first.
   */
  readonly to?: Exclude<Observed, null> | FactValue;
  /** The first day on which the criterion holds, if nothing else changes; left out where the first day is not known. */
  readonly from?: CalendarDate;
  /** Whether the rule on that day is the same as today's, as far as the library knows the law today. */
  readonly ruleThen?: "same" | "other" | "none";
  /** Whether the step rests on facts that are not exactly known. */
  readonly open: boolean;
}

/** What {@link remedies} and {@link clusterRemedies} find; `remedies` is empty where nothing fails. */
export interface Remedies {
  readonly kind: "remedies";
  /** The status of the answer that the steps would change. */
  readonly status: EligibilityStatus;
  readonly programme: string;
  readonly asOf: CalendarDate;
  /** By criterion in the order of the rule, those of members by member, then by alternative. */
  readonly remedies: readonly Remedy[];
}

/** The answer of {@link remedies} and {@link clusterRemedies}; switch on `status`. */
export type RemediesOutcome = Remedies | NoProgrammeRule<"remedies">;
