import type { FactDeclarations } from "../core/fact";
import type { AnyCondition, AnyCriterion } from "../criteria/anyCondition";
import type { Condition, Criterion } from "../criteria/condition";
import type { Graded } from "../law/graded";
import type { OwnRegulation } from "../law/ownRegulation";
import type { RegulationId } from "../law/regulations";
import type { Gap, Period, Timeline } from "../law/timeline";
import type { FactChange } from "./factChange";

/** The terms of a loan that a programme may state; rows are read in order, the first that holds counts. */
export interface TermValues {
  /** Effective interest a year, as a share of 1. */
  readonly rate: number;
  /** The longest tenor for working capital, in months, inclusive. */
  readonly workingCapitalMonths: number;
  /** The longest tenor for investment, in months, inclusive. */
  readonly investmentMonths: number;
}

/** The name of a term. */
export type TermName = keyof TermValues;

/** One row of a term: its value, and the condition under which it counts; without one it always does. */
export interface TermRow<C, R extends string = RegulationId> extends Graded<R> {
  readonly when?: C;
  readonly then: number;
}

/** The terms of a period, by name. */
export type Terms<C, R extends string = RegulationId> = { readonly [N in TermName]?: readonly TermRow<C, R>[] };

/** What a programme asks of applicants in one period, checked against the facts that it declares. */
export interface ProgrammeRules<
  D extends FactDeclarations,
  M extends FactDeclarations,
  R extends string = RegulationId,
> {
  /** What must hold of the applicant; for a cluster, of the group as a whole. */
  readonly criteria: readonly Criterion<D, M, R>[];
  /** What must hold of every member of a cluster. */
  readonly memberCriteria?: readonly Criterion<M, never, R>[];
  /** Terms read the applicant's facts; of a cluster, a member's. */
  readonly terms?: Terms<Condition<[M] extends [never] ? D : M>, R>;
  /** What the regulation asks and the library could not read, by id. */
  readonly notCovered: readonly string[];
}

/** What the engine reads of a period. */
export interface AnyProgrammeRules {
  readonly criteria: readonly AnyCriterion[];
  readonly memberCriteria?: readonly AnyCriterion[];
  readonly terms?: Terms<AnyCondition>;
  readonly notCovered: readonly string[];
}

/** A financing programme through time, with the facts that it asks for. */
export interface Programme<D extends FactDeclarations, M extends FactDeclarations = never>
  extends Timeline<AnyProgrammeRules> {
  readonly facts: D;
  /** The facts of each member; only a programme for clusters has them. */
  readonly memberFacts: M | null;
  /** What an applicant can do about each fact, where the programme says so itself; see {@link FactChange}. */
  readonly changes?: Readonly<Record<string, FactChange>>;
  /** Regulations that the programme cites and the library does not register. */
  readonly regulations?: readonly OwnRegulation[];
}

/** Any programme, as lists of programmes and the lint of the law data hold them. */
export type AnyProgramme = Programme<FactDeclarations, FactDeclarations> | Programme<FactDeclarations>;

/** What {@link defineProgramme} takes; `R` are the ids of `regulations`, which citations may name beside the registered ones. */
export interface ProgrammeData<D extends FactDeclarations, M extends FactDeclarations, R extends string = never> {
  readonly id: string;
  readonly facts: D;
  readonly memberFacts?: M;
  /** What an applicant can do about facts of the programme's own, for {@link remedies}. */
  readonly changes?: { readonly [K in keyof NoInfer<D>]?: FactChange };
  readonly regulations?: readonly OwnRegulation<R>[];
  readonly periods: readonly Period<
    ProgrammeRules<NoInfer<D>, NoInfer<M>, RegulationId | NoInfer<R>>,
    RegulationId | NoInfer<R>
  >[];
  readonly gaps?: readonly Gap<RegulationId | NoInfer<R>>[];
}
