import type { FactDeclarations, UnknownReason } from "../../core/fact/fact";
import type { klasterFacts, klasterMemberFacts } from "../../financing/programmes/klaster";
import type { sizeFacts } from "../../size/types/regime";
import type { ApplicantFacts, kurMikroRates } from "../../vocabulary/applicantFacts";
import type { channelFacts } from "../../vocabulary/channelFacts";
import type { ClusterFactKinds } from "../../vocabulary/clusterFacts";
import type {
  BusinessSector,
  ClusterCertificate,
  ClusterCommodity,
  LegalForm,
  Occupation,
  ParentSize,
  Sex,
} from "../../vocabulary/options";
import type { PmiFacts } from "../../vocabulary/pmiFacts";
import type { labourIntensiveIndustries, ProgrammeFacts } from "../../vocabulary/programmeFacts";
import type { Words } from "./words";

/** How a fact is named and asked for. */
export interface FactWording {
  /** A short name, for the middle of a sentence. */
  readonly label: string;
  readonly question: string;
  /** The statement that a yes makes, and the one that a no makes. */
  readonly yes?: string;
  readonly no?: string;
  /** What has lasted since the day that this fact is. */
  readonly since?: string;
}

/** The facts of the library by topic; a table of one's own may stand beside them. */
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
  /** Of a size class; the question about annual sales stands apart, since financing asks for those of one year. */
  readonly size: FactTable<typeof sizeFacts>;
  readonly [topic: string]: Readonly<Record<string, FactWording>>;
}

/** Wording for every fact of a declaration; a yes-no fact also has its two statements. */
export type FactTable<D extends FactDeclarations> = {
  readonly [K in keyof D]: D[K] extends "yes-no"
    ? FactWording & { readonly yes: string; readonly no: string }
    : FactWording;
};

/** The facts about credits that one who asks for KUR has or had. */
export type CreditFact =
  | "creditRunning"
  | "hadCommercialCredit"
  | "hadKur"
  | "hadOtherCommercialCredit"
  | "kurAtOtherLender"
  | "kurKecilAccumulated"
  | "kurKecilCount"
  | "kurMikroAccumulated"
  | "kurMikroCount"
  | "kurMikroOutstanding"
  | "kurMikroThisCycle"
  | "lastKurMikroRate"
  | "otherCreditRunning"
  | "productiveConsumptionPlafon"
  | "productiveUseProven"
  | "programmeCredit"
  | "runningCreditCurrent"
  | "ultraMikroPlafon";

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
  /** Stands before questions of which none does. */
  readonly askOpen: string;
}

/** Every option of every list. */
export type OptionId =
  | BusinessSector
  | Occupation
  | ClusterCertificate
  | ClusterCommodity
  | LegalForm
  | Sex
  | ParentSize
  | (typeof kurMikroRates)[number]
  | (typeof labourIntensiveIndustries)[number]
  | "aceh"
  | "sumatera-utara"
  | "sumatera-barat"
  | "tidak-ada"
  | "lunas"
  | "berjalan";
