import { UmkmError } from "../core/error/UmkmError";
import type { MissingWhy } from "../core/fact/known";
import { isPlain } from "../core/plain/isPlain";
import type { SizeOutcome } from "../size/types/outcome";
import type { ClusterOutcome, EligibilityOutcome } from "./types/outcome";
import type { Screening } from "./types/screening";

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
 * Of an ineligible cluster the group and each member that are still open count as answers of their own: they tell who
 * may proceed without the others.
 *
 * @param outcomes - answers about the same applicant or cluster: size classes, eligibility, clusters, screenings.
 * @returns the facts, the most useful first; empty exactly when no fact is missing, for an answer or a part of it.
 * @throws UmkmError `invalid-fact` for what is no list of answers.
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
export function nextFacts(outcomes: readonly (Answer | Screening)[]): readonly NextFact[] {
  if (!Array.isArray(outcomes) || !outcomes.every(isAnswer)) {
    throw new UmkmError("invalid-fact", ["outcomes"], "a list of answers");
  }
  const found = new Map<string, NextFact>();
  for (const outcome of outcomes.flatMap((one) => (one.kind === "screening" ? one.ranked.map(outcomeIn) : [one]))) {
    for (const missing of missingIn(outcome)) {
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

type Answer = SizeOutcome | EligibilityOutcome | ClusterOutcome;

interface AnyMissing {
  readonly fact: string;
  readonly member?: number;
  readonly why: MissingWhy;
  readonly decisive: boolean;
  readonly weight: number;
}

function missingIn(outcome: Answer): readonly AnyMissing[] {
  if (outcome.status === "unknown") return outcome.missing;
  if (outcome.kind !== "cluster" || outcome.status === "no-rule") return [];
  return [outcome.cluster, ...outcome.members].flatMap(({ missing }) => missing);
}

function isAnswer(one: unknown): boolean {
  if (!isPlain(one)) return false;
  const { kind, status } = one as { readonly kind?: unknown; readonly status?: unknown };
  return kind === "screening" || (["size", "eligibility", "cluster"].includes(kind as string) && status !== undefined);
}

function outcomeIn({ outcome }: Screening["ranked"][number]): EligibilityOutcome {
  return outcome;
}
