import { UmkmError } from "../core/error/UmkmError";
import type { MissingWhy } from "../core/fact/known";
import { isPlain } from "../core/plain/isPlain";
import type { SizeOutcome } from "../size/types/outcome";
import type { ClusterOutcome, EligibilityOutcome } from "./types/outcome";
import type { Screening } from "./types/screening";

/** A fact to ask for next. */
export interface NextFact {
  readonly fact: string;
  /** Whether the fact belongs to the applicant, the group, or a member. */
  readonly of: "applicant" | "group" | "member";
  /** The position of the member, from 0 on. */
  readonly member?: number;
  readonly why: MissingWhy;
  /** How many of the answers this fact alone may settle, by some value. */
  readonly settles: number;
  /** How many of the answers wait for this fact. */
  readonly answers: number;
  /** How many undecided parts of the rules read this fact, in all answers together. */
  readonly weight: number;
}

/**
 * Tell which question to ask next: the fact that may settle most answers about one applicant, or one cluster.
 *
 * Facts are ordered by how many answers they may settle alone; then by how many wait for them; then by how many
 * undecided parts of the rules read them; then by the order of the answers. Ask for the first fact, assess again, and
 * call this again: a later answer may make a question unnecessary. In an ineligible cluster, the group and each member
 * still open count as separate answers: they tell who may proceed without the others.
 *
 * @param outcomes - answers about the same applicant or cluster: size classes, eligibility, clusters, screenings.
 * @returns the facts, the most useful first; empty exactly when nothing is missing, for an answer or a part of it.
 * @throws UmkmError `invalid-fact` for anything that is not a list of answers.
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
