import type { Amount } from "../../core/amount/amount";
import type { CalendarDate } from "../../core/day/calendarDate";
import type { Missing } from "../../criteria/missing";
import type { Reason } from "../../criteria/reason";
import type { Basis } from "../../law/basis";
import type { Standing } from "../../law/standing";
import type { Gap, NotInForce } from "../../law/timeline";

/**
 * Whether criteria hold.
 *
 * - `eligible`: every criterion of the text in force was read, and holds.
 * - `presumably-eligible`: the same, but for criteria that were not read in the text in force and hold as the text before
 *   had them.
 * - `ineligible`: a criterion that was read in the text in force, and that nobody may lift, does not hold.
 * - `unknown`: anything else.
 */
export type EligibilityStatus = "eligible" | "presumably-eligible" | "ineligible" | "unknown";

/** A rule that keeps an answer open whatever is asked: it came out false without settling the answer, or was not read. */
export interface OpenRule {
  readonly id: string;
  /** The standing of the rule, see {@link Standing}; `unread` where nothing of it was read, now or before. */
  readonly why: Exclude<Standing, "cited"> | "unread";
  /** The position of the member of whom it is asked, in the answer of a cluster. */
  readonly member?: number;
}

/** The answer where a programme does not have a rule in force on that day. */
export interface NoProgrammeRule<K extends string> {
  readonly kind: K;
  readonly status: "no-rule";
  readonly programme: string;
  readonly why: NotInForce;
  readonly asOf: CalendarDate;
  readonly gap?: Gap;
}

interface Assessed<K extends string> {
  readonly kind: K;
  readonly programme: string;
  /** Facts that would help to settle the answer, the most useful first; empty if it is known or facts do not help. */
  readonly missing: readonly Missing[];
  /** The criteria that hold and were not read in the text in force, by id: the text before asked them. */
  readonly presumed: readonly string[];
  /** The rules that leave the answer open, whatever else is known. */
  readonly open: readonly OpenRule[];
  /** What was taken for granted; empty for a programme's criteria. */
  readonly assumed: readonly string[];
  /**
   * Facts that were given and that no criterion in force reads, in the order of the programme. Those of a cluster come
   * before those of its members.
   */
  readonly ignored: readonly string[];
  /** Cites every criterion of the period; of an ineligible answer, those that settle it. */
  readonly basis: Basis;
}

/** The answer of {@link assess}: a screening against the written criteria, never a credit decision. */
export interface Eligibility extends Assessed<"eligibility"> {
  readonly status: EligibilityStatus;
  /** How every criterion came out, in the order of the rule. */
  readonly reasons: readonly Reason[];
}

/** The answer of {@link assess}; switch on `status`. */
export type EligibilityOutcome = Eligibility | NoProgrammeRule<"eligibility">;

/** How one part of a cluster came out. */
export interface PartOutcome {
  readonly status: EligibilityStatus;
  readonly reasons: readonly Reason[];
  readonly presumed: readonly string[];
  readonly open: readonly OpenRule[];
  /**
   * The facts this part waits for; a decisive one settles the part. It may list some although the cluster's answer is
   * known.
   */
  readonly missing: readonly Missing[];
}

/** A member of a cluster, by position from 0 on. */
export interface MemberOutcome extends PartOutcome {
  readonly member: number;
}

/** The answer of {@link assessCluster}. */
export interface ClusterEligibility extends Assessed<"cluster"> {
  /** Kleene's *and* over the criteria of the cluster and of every member. */
  readonly status: EligibilityStatus;
  /** The criteria of the group as a whole. */
  readonly cluster: PartOutcome;
  readonly members: readonly MemberOutcome[];
  /** What makes the cluster ineligible: criteria of the group by id, members by position. */
  readonly blockedBy: { readonly criteria: readonly string[]; readonly members: readonly number[] };
  readonly counts: {
    readonly eligible: number;
    readonly presumablyEligible: number;
    readonly ineligible: number;
    readonly unknown: number;
  };
  /**
   * In rupiah: the plafon that all members ask for, that the eligible ones do, and that the presumably eligible ones do;
   * `null` while a plafon is not known.
   * `allowed` is what the cap on each member's plafon allows all of them together; `null` without a cap.
   */
  readonly totals: {
    readonly asked: Amount | null;
    readonly eligible: Amount | null;
    readonly presumablyEligible: Amount | null;
    readonly allowed: Amount | null;
  };
  /**
   * The largest set of eligible members who meet the group's criteria, reassessed as a separate cluster. If no set of
   * them meets the group's criteria, all eligible members. `null` when no member is eligible.
   */
  readonly largestEligible: LargestPart | null;
  /** The same of members who are eligible or presumably eligible. */
  readonly largestPresumablyEligible: LargestPart | null;
}

/** Members who may proceed together, by position, and how they come out as a separate cluster. */
export interface LargestPart {
  readonly members: readonly number[];
  readonly status: EligibilityStatus;
}

/** The answer of {@link assessCluster}; switch on `status`. */
export type ClusterOutcome = ClusterEligibility | NoProgrammeRule<"cluster">;
