import type { FactDeclarations, UnknownReason } from "../../core/fact/fact";
import type { klasterFacts, klasterMemberFacts } from "../../financing/programmes/klaster";
import type { creditFactsIndonesian } from "../../financing/programmes/kur/facts.id";
import type { sizeFacts } from "../../size/types/regime";
import type { ApplicantFacts } from "../../vocabulary/applicantFacts";
import type { channelFacts } from "../../vocabulary/channelFacts";
import type { ClusterFactKinds } from "../../vocabulary/clusterFacts";
import type { FactWording } from "../../vocabulary/factWording";
import type { PmiFacts } from "../../vocabulary/pmiFacts";
import type { ProgrammeFacts } from "../../vocabulary/programmeFacts";
import type { Words } from "./words";

/** The facts of the library by topic; a custom table may stand beside them. */
export interface FactTables {
  readonly applicant: FactTable<
    Omit<
      ApplicantFacts & PmiFacts,
      CreditFact | Exclude<keyof typeof sizeFacts, "hasilPenjualanTahunan"> | keyof typeof klasterMemberFacts
    >
  >;
  readonly credit: FactTable<Pick<ApplicantFacts, CreditFact>>;
  readonly cluster: FactTable<Omit<ClusterFactKinds, keyof ApplicantFacts>> & { readonly members: FactWording };
  readonly programmes: FactTable<ProgrammeFacts>;
  readonly channel: FactTable<typeof channelFacts>;
  readonly klaster: FactTable<typeof klasterFacts & typeof klasterMemberFacts>;
  /** The facts of a size class; annual sales have another question here, since financing asks for those of one year. */
  readonly size: FactTable<typeof sizeFacts>;
  readonly [topic: string]: Readonly<Record<string, FactWording>>;
}

/** Wording for every fact of a declaration; a yes-no fact also has its two statements. */
export type FactTable<D extends FactDeclarations> = {
  readonly [K in keyof D]: D[K] extends "yes-no"
    ? FactWording & { readonly yes: string; readonly no: string }
    : FactWording;
};

/**
 * The facts about credits that an applicant for KUR has or had.
 *
 * @useDeclaredType
 */
export type CreditFact = keyof typeof creditFactsIndonesian;

/** The wording of facts, of their options, and of what is asked. */
export interface FactsWording {
  readonly tables: FactTables;
  readonly options: Words<OptionId>;
  readonly why: Words<UnknownReason | "range">;
  /** A range with both bounds, inclusive. */
  readonly between: (least: string, most: string) => string;
  /** An amount or a count of which the least value is known. */
  readonly atLeast: (least: string) => string;
  /** An amount or a count of which the largest value is known. */
  readonly atMost: (most: string) => string;
  /** A day of which the first possible one is known. */
  readonly from: (day: string) => string;
  /** A day of which the last possible one is known. */
  readonly until: (day: string) => string;
  /** Stands before questions, some of which may settle the answer alone. */
  readonly ask: string;
  /** Stands before questions of which none may settle the answer alone. */
  readonly askOpen: string;
}

/** The facts that have options, with others. */
type Declared = ApplicantFacts & ClusterFactKinds & ProgrammeFacts & typeof sizeFacts;

/**
 * Every option of every list.
 *
 * @useDeclaredType
 */
export type OptionId = Extract<Declared[keyof Declared], readonly string[]>[number];
