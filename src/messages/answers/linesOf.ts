import { UmkmError } from "../../core/error/UmkmError";
import type { Explainable } from "../explainable";
import type { Messages } from "../messages";
import { explainAdoption } from "./explainAdoption";
import { explainApportionment } from "./explainApportionment";
import { explainCluster } from "./explainCluster";
import { explainCounts } from "./explainCounts";
import { explainEligibility } from "./explainEligibility";
import { explainForecast } from "./explainForecast";
import { explainInstalments } from "./explainInstalments";
import { explainLevels } from "./explainLevels";
import { explainPath } from "./explainPath";
import { explainProgress } from "./explainProgress";
import { explainRegional } from "./explainRegional";
import { explainRemedies } from "./explainRemedies";
import { explainRulebook } from "./explainRulebook";
import { explainScreening } from "./explainScreening";
import { explainSize } from "./explainSize";
import { explainSizeList } from "./explainSizeList";
import { explainSizeTally } from "./explainSizeTally";
import { explainSizeTransitions } from "./explainSizeTransitions";
import { explainStatement } from "./explainStatement";
import { explainSupportActivity } from "./explainSupportActivity";
import { explainTerms } from "./explainTerms";

/** Write the lines of an answer, by its kind. */
export function linesOf(
  outcome: Explainable,
  messages: Messages,
  brief: boolean,
  labels: readonly string[],
  write: Messages["formats"]["count"],
): string[] {
  if (!("kind" in outcome)) return explainSizeList(outcome, messages);
  switch (outcome.kind) {
    case "size-tally":
      return explainSizeTally(outcome, messages);
    case "size-transitions":
      return explainSizeTransitions(outcome, messages);
    case "size":
      return explainSize(outcome, messages, brief);
    case "eligibility":
      return explainEligibility(outcome, messages, brief);
    case "cluster":
      return explainCluster(outcome, messages, brief, labels);
    case "terms":
      return explainTerms(outcome, messages, brief);
    case "remedies":
      return explainRemedies(outcome, messages, labels);
    case "screening":
      return explainScreening(outcome, messages, brief);
    case "instalments":
      return explainInstalments(outcome, messages, brief);
    case "progress":
      return explainProgress(outcome, messages, brief);
    case "trajectory":
    case "additions":
      return explainPath(outcome, messages, brief);
    case "forecast":
    case "forecast-value":
    case "bass-curve":
    case "backtest":
      return explainForecast(outcome, messages);
    case "reconciliation":
    case "composition":
    case "growth":
      return explainCounts(outcome, messages, write);
    case "statement-check":
    case "implied-base":
    case "grown-count":
    case "share":
    case "pace":
      return explainStatement(outcome, messages, write);
    case "adoption":
    case "adoption-tally":
    case "digital-intensity":
      return explainAdoption(outcome, messages, brief);
    case "location-quotients":
    case "share-shift":
    case "entrepreneurship-ratio":
    case "support-coverage":
    case "table-reconciliation":
      return explainRegional(outcome, messages, write);
    case "apportionment":
      return explainApportionment(outcome, messages, labels);
    case "apportioned-node":
      return explainLevels(outcome, messages);
    case "rulebook-comparison":
      return explainRulebook(outcome, messages);
    case "lokakarya":
    case "pelatihan":
    case "pendampingan":
    case "pemetaan-potensi":
    case "kerja-sama":
      return explainSupportActivity(outcome, messages);
    default:
      throw new UmkmError("invalid-option", ["outcome", "kind"], "an answer of the library");
  }
}
