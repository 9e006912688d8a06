import type { MissingWhy } from "../core/known";
import type { SizeOutcome } from "../size/outcome";
import type { ClusterOutcome, EligibilityOutcome } from "./outcome";
import type { Screening } from "./screening";

/** A fact to ask for next. */
export interface NextFact {
  readonly fact: string;
  /** Whose fact it is: the applicant's, the group's, or a member's. */
  readonly of: "applicant" | "group" | "member";
  /** The position of the member. */
  readonly member?: number;
  readonly why: MissingWhy;
  /** How many of the answers some value of this fact alone settles. */
  readonly settles: number;
  /** How many of the answers wait for it. */
  readonly answers: number;
  /** How many undecided parts of the rules read it, in all answers together. */
  readonly weight: number;
}

/**
 * Tell which question to ask next: the fact that may settle most answers about one applicant, or one cluster.
 *
 * The order is: how many answers it may settle alone, how many wait for it, how many undecided parts of the rules read
 * it, then the order of the answers. Ask the first, answer again, and ask anew: a later answer may make a question idle.
 *
 * @param outcomes - answers about the same applicant or cluster: size classes, eligibility, clusters, screenings.
 * @returns the facts, the most useful first; empty exactly when no answer is unknown.
 *
 * @example
 * ```ts
 * import { assess, classifySize, kurMikro, nextFacts } from "umkm";
 *
 * // What should a form ask first, for the size class of a stall and for a KUR mikro?
 * const asOf = "2026-02-01";
 * const [first] = nextFacts([classifySize({}, { asOf }), assess(kurMikro, {}, { asOf })]);
 * first?.fact; // => "hasilPenjualanTahunan"
 * first?.settles; // => 2
 * ```
 */
export function nextFacts(
  outcomes: readonly (SizeOutcome | EligibilityOutcome | ClusterOutcome | Screening)[],
): readonly NextFact[] {
  const found = new Map<string, NextFact>();
  for (const outcome of outcomes.flatMap((one) => (one.kind === "screening" ? one.ranked.map(outcomeIn) : [one]))) {
    if (outcome.status !== "unknown") continue;
    for (const missing of outcome.missing as readonly AnyMissing[]) {
      const { fact, member, why, decisive, weight } = missing;
      const of = outcome.kind !== "cluster" ? "applicant" : member === undefined ? "group" : "member";
      const key = `${of} ${member ?? ""} ${fact}`;
      const before = found.get(key) ?? { settles: 0, answers: 0, weight: 0, why };
      found.set(key, {
        fact,
        of,
        ...(member === undefined ? {} : { member }),
        why: before.why,
        settles: before.settles + Number(decisive),
        answers: before.answers + 1,
        weight: before.weight + weight,
      });
    }
  }
  return [...found.values()].sort((a, b) => b.settles - a.settles || b.answers - a.answers || b.weight - a.weight);
}

interface AnyMissing {
  readonly fact: string;
  readonly member?: number;
  readonly why: MissingWhy;
  readonly decisive: boolean;
  readonly weight: number;
}

function outcomeIn({ outcome }: Screening["ranked"][number]): EligibilityOutcome {
  return outcome;
}
