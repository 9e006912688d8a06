import type { DateText } from "../../core/day/calendarDate";
import type { FactDeclarations } from "../../core/fact/fact";
import type { Truth } from "../../core/truth/truth";
import type { AnyCondition } from "../../criteria/anyCondition";
import type { Condition } from "../../criteria/condition";
import type { Missing } from "../../criteria/missing";
import type { Reason } from "../../criteria/reason";
import type { RegulationId } from "../../law/regulations/regulations";
import type { Stands } from "../../law/standing";
import type { Gap, Period, Timeline } from "../../law/timeline";

/** How interest may be calculated: on what is still owed, or at the flat or annuity rate that costs as much. */
export type InterestMethod = "effective" | "equivalent-flat" | "equivalent-annuity";

/** A rate from a day on, until the next one. */
export interface RateStep {
  readonly from: DateText;
  /** Effective interest a year, as a share of 1. */
  readonly rate: number;
}

/** The terms of a loan that a programme may state; the akad is on the day of `asOf`. */
export interface TermValues {
  /** Effective interest a year, as a share of 1; or, where it changes during the loan, each rate with its first day. */
  readonly rate: number | readonly RateStep[];
  /** Every way of calculating interest that the rule allows. */
  readonly method: readonly InterestMethod[];
  /** The longest tenor for working capital, in months, inclusive, with those of grace. */
  readonly workingCapitalMonths: number;
  /** The longest tenor for investment, in months, inclusive, with those of grace. */
  readonly investmentMonths: number;
  /** Who sets the months in which no principal is due, or how many the rule gives. */
  readonly grace: "lender-decides" | "as-agreed" | "six-to-eight-months";
  /** Whether the lender may ask for additional collateral (*agunan tambahan*). */
  readonly additionalCollateral: "not-allowed" | "may-be-waived" | "lender-decides";
  /** The interest that the state pays to the lender beside that of the debtor: a share of 1 a year. */
  readonly subsidy: number;
  /** The interest subsidy for what an extension adds past the longest tenor: an effective share of 1 a year. */
  readonly extensionSubsidy: number;
  /** Every way of paying back that the rule allows, as lender and borrower agree. */
  readonly repayment: readonly ("periodic" | "monthly" | "after-harvest" | "at-end")[];
  /** Every way of paying out that the rule allows. */
  readonly disbursement: readonly ("at-once" | "in-stages" | "revolving")[];
  /** What may be granted beside a running credit of the programme. */
  readonly concurrence: readonly ("same-kind" | "investment-with-working-capital")[];
  /** Who acts where a group does not pay its instalments. */
  readonly onDefault: "chair-coordinates";
  /** The sanction on a lender who asks for additional collateral that the rule bars. */
  readonly collateralSanction: "subsidy-lost" | "subsidy-returned";
  /** Every kind of collateral that the rule names: a right under fiduciary security, a contract, a claim. */
  readonly collateral: readonly ("fiduciary-right" | "creative-contract" | "claim")[];
  /** Every way of valuing the collateral that the rule allows. */
  readonly valuation: readonly ("cost" | "market" | "income" | "other-standard")[];
  /** The tenor in weeks. */
  readonly tenorWeeks: number;
  /** What is granted, in rupiah, without being paid back. */
  readonly grant: number;
}

/** The name of a term. */
export type TermName = keyof TermValues;

/** Stands for a value that could not be read; names its id in `notCovered`. */
export interface Unstated {
  readonly unstated: string;
}

/** One row of a term: its value, and when it counts. A row without a condition always counts. */
export interface TermRow<C, V, R extends string = RegulationId> extends Stands<R> {
  readonly when?: C;
  /** The first day of the akad for which the row counts, inclusive; left out, that of the period. */
  readonly from?: DateText;
  /** The last day of the akad for which the row counts, inclusive; left out, that of the period. */
  readonly until?: DateText;
  /** `null` where the rule allows no such credit. */
  readonly then: V | null | Unstated;
}

/** The terms of a period, by name. Rows are read in order, and the first that holds counts. */
export type Terms<C, R extends string = RegulationId> = {
  readonly [N in TermName]?: readonly TermRow<C, TermValues[N], R>[];
};

/** A document, and the condition under which it is owed; without a condition it is always owed. */
export interface DocumentRow<C, R extends string = RegulationId> extends Stands<R> {
  /** The id of the document, in kebab-case. */
  readonly document: string;
  readonly when?: C;
}

/** The terms and documents of a period. */
export interface TermRules<C> {
  readonly terms?: Terms<C>;
  readonly documents?: readonly DocumentRow<C>[];
  /** What the regulation says of terms and the library could not read, by id. */
  readonly notCovered: readonly string[];
}

/** The terms of a programme through time. A programme that states its terms itself is one too. */
export interface TermsSource<D extends FactDeclarations, M extends FactDeclarations | null = null>
  extends Timeline<TermRules<AnyCondition>> {
  readonly facts: D;
  /** The facts of each member, which the terms of a programme for clusters read. */
  readonly memberFacts: M;
}

/** What `defineTerms` takes. */
export interface TermsData<D extends FactDeclarations> {
  /** The id of the programme. */
  readonly id: string;
  /** The facts of an applicant; of a programme for clusters, those of a member. */
  readonly facts: D;
  readonly periods: readonly Period<TermRules<Condition<NoInfer<D>>>>[];
  /** The days between two periods on which it is not known what ruled; every such day is in one. */
  readonly gaps?: readonly Gap[];
}

/** A row that counts, or that may: its value, its condition and its articles. */
export interface TermReason<V> extends Omit<Reason, "id" | "truth" | "required" | "details"> {
  /** Its position in the table, from 0 on. */
  readonly row: number;
  /** `null` where the rule allows no such credit, or where the value could not be read. */
  readonly value: V | null;
  /** Which value could not be read, by an id of `basis.notCovered`. */
  readonly unstated?: string;
  /** `true` for the row that counts; `null` for one that may. */
  readonly truth: true | null;
  /** The condition of the row; `null` where it has none. */
  readonly required: AnyCondition | null;
}

/** One term: known, not known, or none where the rule allows no such credit. */
export type Term<V> =
  | { readonly status: "known"; readonly value: V; readonly reasons: readonly TermReason<V>[] }
  | {
      readonly status: "unknown";
      /** The values that may come out, in the order of the table; empty where the rows state none. */
      readonly candidates: readonly V[];
      /** Whether the outcome may be `none`. */
      readonly orNone: boolean;
      /**
       * Whether the outcome may be a row that was not read, or the end of the table. Then more facts may not settle it.
       */
      readonly orUnstated: boolean;
      /** The facts that the term waits for, the most useful first; empty only where just an unstated value is left. */
      readonly missing: readonly Missing[];
      readonly reasons: readonly TermReason<V>[];
    }
  /** The row that allows no such credit is in `reasons`. */
  | { readonly status: "none"; readonly reasons: readonly TermReason<V>[] };

/** A document, and whether it is owed. */
export interface OwedDocument extends Omit<Reason, "id" | "truth" | "required" | "details"> {
  readonly document: string;
  readonly owed: Truth;
  /** The condition under which it is owed; `null` where it is always owed. */
  readonly required: AnyCondition | null;
  /** The facts that the answer waits for, the most useful first. */
  readonly missing: readonly Missing[];
}
