import type { Amount } from "../../core/amount/amount";
import type { CalendarDate } from "../../core/day/calendarDate";
import type { Missing } from "../../criteria/missing";
import type { Reason } from "../../criteria/reason";
import type { Basis } from "../../law/basis";
import type { Gap, NotInForce } from "../../law/timeline";

/** Whether criteria hold: all of them, not all of them, or not known yet. */
export type EligibilityStatus = "eligible" | "ineligible" | "unknown";

/** A list of criteria of a period: of the applicant or the group, or of every member. */
export type UnreadCriteria = "criteria" | "memberCriteria";

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
  /** Which criteria could not be read at all. The answer is then not `eligible`, whatever the facts. */
  readonly unread: readonly UnreadCriteria[];
  /** What was taken for granted; empty for a programme's criteria. */
  readonly assumed: readonly string[];
  /**
   * Facts that were given and that no criterion in force reads, in the order of the programme. Those of a cluster come
   * before those of its members.
   */
  readonly ignored: readonly string[];
  /** Cites every criterion of the period; of an ineligible answer, those that failed. */
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
  /** `unknown`, whatever the facts, where no criterion of this part could be read. */
  readonly status: EligibilityStatus;
  readonly reasons: readonly Reason[];
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
  readonly counts: { readonly eligible: number; readonly ineligible: number; readonly unknown: number };
  /**
   * In rupiah: the plafon that all members ask for, and that the eligible ones do; `null` while a plafon is not known.
   * `allowed` is what the cap on each member's plafon allows all of them together; `null` without a cap.
   */
  readonly totals: {
    readonly asked: Amount | null;
    readonly eligible: Amount | null;
    readonly allowed: Amount | null;
  };
  /**
   * The largest set of eligible members who meet the group's criteria, reassessed as a separate cluster. If no set of
   * them meets the group's criteria, all eligible members. `null` when no member is eligible.
   */
  readonly largestEligible: { readonly members: readonly number[]; readonly status: EligibilityStatus } | null;
}

/** The answer of {@link assessCluster}; switch on `status`. */
export type ClusterOutcome = ClusterEligibility | NoProgrammeRule<"cluster">;
