import type { FactDeclarations, FactsOf } from "../../core/fact/fact";
import type { AnyCondition, AnyCriterion } from "../../criteria/anyCondition";
import type { Condition, Criterion } from "../../criteria/condition";
import type { OwnRegulation } from "../../law/regulations/ownRegulation";
import type { RegulationId } from "../../law/regulations/regulations";
import type { NamedRule } from "../../law/standing";
import type { Gap, Period, Timeline } from "../../law/timeline";
import type { FactChange } from "../../vocabulary/factChanges";
import type { DocumentRow, TermRules, Terms } from "./terms";

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
  /** Rules of the applicant or the group that the regulation has and nobody read. An answer is then never `eligible`. */
  readonly unread?: readonly NamedRule<R>[];
  /** The same of every member. */
  readonly memberUnread?: readonly NamedRule<R>[];
  /** Rules of other texts that the regulation was read not to ask. */
  readonly notAsked?: readonly NamedRule<R>[];
  /** Terms and documents read the applicant's facts; of a cluster, a member's. */
  readonly terms?: Terms<Condition<[M] extends [never] ? D : M>, R>;
  readonly documents?: readonly DocumentRow<Condition<[M] extends [never] ? D : M>, R>[];
  /** What the regulation asks and no fact could express, by id. */
  readonly notCovered: readonly string[];
}

/** What the engine reads of a period. */
export interface AnyProgrammeRules extends TermRules<AnyCondition> {
  readonly criteria: readonly AnyCriterion[];
  readonly memberCriteria?: readonly AnyCriterion[];
  readonly unread?: readonly NamedRule[];
  readonly memberUnread?: readonly NamedRule[];
  readonly notAsked?: readonly NamedRule[];
}

/** A financing programme through time, with the facts that it asks for. */
export interface Programme<D extends FactDeclarations, M extends FactDeclarations = never>
  extends Timeline<AnyProgrammeRules> {
  readonly facts: D;
  /** The facts of each member; only a programme for clusters has them. */
  readonly memberFacts: M | null;
  /** What an applicant can do about each fact, where the programme states it; see {@link FactChange}. */
  readonly changes?: Readonly<Record<string, FactChange>>;
  /** Regulations that the programme cites and the library does not register. */
  readonly regulations?: readonly OwnRegulation[];
}

/** Makes the compiler refuse a programme without facts of members. */
export type ForClusters<M extends FactDeclarations> = [M] extends [never] ? never : unknown;

/** Any programme, as lists of programmes and the lint of the law data hold them. */
export type AnyProgramme = Programme<FactDeclarations, FactDeclarations> | Programme<FactDeclarations>;

/** What {@link defineProgramme} takes. Citations may name the ids `R` of `regulations` beside the registered ones. */
export interface ProgrammeData<D extends FactDeclarations, M extends FactDeclarations, R extends string = never> {
  readonly id: string;
  readonly facts: D;
  readonly memberFacts?: M;
  /** What an applicant, a group or a member can do about custom facts, for {@link remedies}. */
  readonly changes?: {
    readonly [K in keyof NoInfer<D> | ([M] extends [never] ? never : keyof NoInfer<M>)]?: FactChange;
  };
  readonly regulations?: readonly OwnRegulation<R>[];
  readonly periods: readonly Period<
    ProgrammeRules<NoInfer<D>, NoInfer<M>, RegulationId | NoInfer<R>>,
    RegulationId | NoInfer<R>
  >[];
  readonly gaps?: readonly Gap<RegulationId | NoInfer<R>>[];
}

/** The facts of a cluster and of each of its members; `members: null` where they are not known. */
export interface ClusterFacts<D extends FactDeclarations, M extends FactDeclarations> {
  readonly cluster: FactsOf<D>;
  readonly members: readonly FactsOf<M>[] | null;
}
