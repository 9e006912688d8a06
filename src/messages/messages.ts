import type { AdoptionWording } from "./wording/adoptionWording";
import type { ConditionWording } from "./wording/conditionWording";
import type { FactsWording } from "./wording/factWording";
import type { FinancingWording } from "./wording/financingWording";
import type { ForecastWording } from "./wording/forecastWording";
import type { Formats } from "./wording/formats";
import type { LawWording } from "./wording/lawWording";
import type { PopulationWording, SupportWording } from "./wording/populationWording";
import type { ProgressWording } from "./wording/progressWording";
import type { RegionalWording } from "./wording/regionalWording";
import type { RulebookWording } from "./wording/rulebookWording";
import type { SizeWording } from "./wording/sizeWording";
import type { StatementWording } from "./wording/statementWording";

/**
 * One language: the wording of every id, the sentences of every answer, and how numbers and days are written.
 *
 * `id` is in `umkm/messages/id`, `en` in `umkm/messages/en`. Plain data and functions: a copy with changed or added
 * entries is a custom wording. An id without an entry is shown as it is.
 */
export interface Messages {
  /** The code of the language. */
  readonly language: string;
  readonly formats: Formats;
  readonly law: LawWording;
  readonly facts: FactsWording;
  readonly conditions: ConditionWording;
  readonly size: SizeWording;
  readonly financing: FinancingWording;
  readonly progress: ProgressWording;
  readonly forecast: ForecastWording;
  readonly adoption: AdoptionWording;
  readonly population: PopulationWording;
  readonly regional: RegionalWording;
  readonly rulebook: RulebookWording;
  readonly statement: StatementWording;
  readonly support: SupportWording;
}
