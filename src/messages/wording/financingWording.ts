import type { InstalmentMethod } from "../../financing/types/instalment";
import type { EligibilityStatus } from "../../financing/types/outcome";
import type { TermName } from "../../financing/types/terms";
import type { CriterionId, DocumentId, ProgrammeId, TermValueId } from "./ids";
import type { Words } from "./words";

/** The wording of financing. */
export interface FinancingWording {
  readonly programmes: Words<ProgrammeId>;
  /** A short name for each criterion and each exclusion. */
  readonly criteria: Words<CriterionId>;
  readonly status: Words<EligibilityStatus>;
  /** The answer for one applicant. */
  readonly headline: (programme: string, day: string, status: EligibilityStatus) => string;
  /** The answer for a cluster. */
  readonly clusterHeadline: (programme: string, day: string, status: EligibilityStatus) => string;
  /** Stands before the terms. */
  readonly termsHeadline: (programme: string, day: string) => string;
  /** Stands before what could be done about criteria that fail. */
  readonly remediesHeadline: (programme: string, day: string, status: EligibilityStatus) => string;
  /** Nothing fails, so nothing needs to be done. */
  readonly noRemedies: (programme: string, day: string) => string;
  /** A way to meet a criterion: steps that are all done. */
  readonly way: (criterion: string, steps: string) => string;
  /** Another way to meet the criterion above. */
  readonly otherWay: (steps: string) => string;
  /** A step by its kind; `required` is what must be so afterwards, or only the fact where that is left open. */
  readonly steps: {
    /** Ask for something else, or arrange it otherwise. */
    readonly change: (required: string) => string;
    /** Get what is still missing. */
    readonly obtain: (required: string) => string;
    /** Wait until `day`; `null` where it is not known. `since` is the label of the day from which it is counted. */
    readonly wait: (since: string, day: string | null) => string;
    /** What cannot be changed, by its label. */
    readonly none: (fact: string) => string;
    /** What a fact that cannot be changed and is not known must turn out to be. */
    readonly ifSo: (required: string) => string;
  };
  /** The rule on the day that is waited for may differ from today's. */
  readonly otherRule: string;
  /** Stands before the programmes that were screened. */
  readonly screened: string;
  /** Programmes that ask for a group, and so were not screened. */
  readonly forClusters: (programmes: string) => string;
  /** No rule of the programme was in force, and why. */
  readonly noRule: (programme: string, day: string, why: string) => string;
  readonly notMet: string;
  readonly open: string;
  /** The criteria that hold, by name. */
  readonly met: (criteria: string) => string;
  /** A criterion with its condition, what was observed against it, and its article. */
  readonly reason: (criterion: string, condition: string, observed: string | null, cite: string) => string;
  /** What was known of a fact because it follows from another, by its label. */
  readonly implied: (known: string, from: string) => string;
  /** The members that do not meet the condition above. */
  readonly membersFail: (members: string) => string;
  /** The members who do, where only so many may. */
  readonly membersCounted: (members: string) => string;
  /** The members of whom it is not known whether they meet the condition above. */
  readonly membersOpen: (members: string) => string;
  /** How the group as a whole came out. */
  readonly group: (status: EligibilityStatus) => string;
  /** The criteria that hold as the text before had them, by name, with their articles. */
  readonly presumed: (criteria: string) => string;
  /** Stands before criteria that fail and do not settle the answer. */
  readonly notSettling: string;
  /** Why a criterion that fails does not settle the answer; `cite` says which article lets somebody lift it. */
  readonly standings: {
    readonly presumed: string;
    /** A rule that the articles cited allow to lift. */
    readonly liftable: (cite: string) => string;
    readonly "in-part": string;
  };
  /** Rules that were not read, in this text or one before, by name. */
  readonly unread: (criteria: string) => string;
  /** How a member came out. */
  readonly member: (name: string, status: EligibilityStatus) => string;
  /** The name of a member by its number, counted from 1. */
  readonly memberName: (number: string) => string;
  readonly noMembers: string;
  /** The criteria of the group and the members that make the cluster ineligible. */
  readonly blocked: (by: string) => string;
  /** What all members ask for, what the eligible ones do and, if there are any, what the presumably eligible ones do;
   * `null` where it is not known. */
  readonly totals: (asked: string | null, eligible: string | null, presumably?: string | null) => string;
  /** What the cap on each member's plafon allows all members together. */
  readonly allowed: (allowed: string) => string;
  /** How members come out as a separate cluster; `isWhole` tells whether they are the largest set that may proceed. */
  readonly largest: (members: string, status: EligibilityStatus, isWhole: boolean) => string;
  readonly noneEligible: string;
  readonly terms: Words<TermName>;
  /** The values of terms that are not numbers. */
  readonly termValues: Words<TermValueId>;
  readonly documents: Words<DocumentId>;
  /** Documents that are owed. */
  readonly owed: (documents: string) => string;
  /** Documents of which it is not known whether they are owed. */
  readonly maybeOwed: (documents: string) => string;
  /** Documents that the rule asks for in other cases. */
  readonly notOwed: (documents: string) => string;
  /** A rate from a day on. */
  readonly rateFrom: (rate: string, day: string) => string;
  /** Among the values that are left: that the rule allows no such credit. */
  readonly orNone: string;
  /** A term that is known, and its articles with their evidence; `cite` is `null` in brief. */
  readonly term: (name: string, value: string, cite: string | null) => string;
  /** A term with the values that are left. */
  readonly openTerm: (name: string, values: string) => string;
  /** Among the values that are left: one that is not stated or was not read; `null` where it does not have a name. */
  readonly unstated: (what: string | null) => string;
  /** A term that is none because the rule allows no such credit, and the article. */
  readonly barredTerm: (name: string, cite: string) => string;
  /** The longest tenor, in months. */
  readonly months: (count: string) => string;
  /** The tenor, in weeks. */
  readonly weeks: (count: string) => string;
  readonly noTerms: string;
  /** That terms do not say whether the credit may be had. */
  readonly termsAlone: string;
  readonly methods: Words<InstalmentMethod>;
  /** Stands before the payments of a loan. */
  readonly schedule: (method: string, count: string) => string;
  /** One payment: its number, day and parts. */
  readonly instalment: (
    number: string,
    day: string,
    payment: string,
    interest: string,
    principal: string,
    balance: string,
  ) => string;
  /** What is paid in all, and that lenders may round otherwise. */
  readonly repaid: (payment: string, interest: string) => string;
  /** That the answer is a screening, not a credit decision. */
  readonly screening: string;
}
