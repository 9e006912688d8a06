/**
 * Wording in Indonesian, for `explain` and `questionsFor`.
 *
 * @module umkm/messages/id
 */
export type { FactWording } from "../../vocabulary/factWording";
export type { Messages } from "../messages";
export type { AdoptionWording } from "../wording/adoptionWording";
export type { ConditionWording } from "../wording/conditionWording";
export type { CreditFact, FactsWording, FactTable, FactTables, OptionId } from "../wording/factWording";
export type { FinancingWording } from "../wording/financingWording";
export type { ForecastWording } from "../wording/forecastWording";
export type { Formats } from "../wording/formats";
export type {
  CriterionId,
  DocumentId,
  ExclusionId,
  GapId,
  NotCoveredId,
  PlaceId,
  PracticeId,
  ProgrammeId,
  ProvisionId,
  TermValueId,
} from "../wording/ids";
export type { LawWording } from "../wording/lawWording";
export type { PopulationWording, SupportWording } from "../wording/populationWording";
export type { ProgressWording } from "../wording/progressWording";
export type { ReadMessages, ReadWording } from "../wording/readWording";
export type { RegionalWording } from "../wording/regionalWording";
export type { RulebookWording } from "../wording/rulebookWording";
export type { AssumedId, SizeWording } from "../wording/sizeWording";
export type { StatementWording } from "../wording/statementWording";
export type { Words } from "../wording/words";
export { id } from "./id";
export { readMessages } from "./readMessages";
