import type { Apportionment } from "../core/apportionment";
import type { ApportionedNode } from "../core/levels";
import { readOption } from "../core/readOption";
import { refuseUnknown } from "../core/refuseUnknown";
import { UmkmError } from "../core/UmkmError";
import type { BassCurve } from "../digital/bassCurve";
import type { ForecastFit } from "../digital/forecast";
import type { Backtest } from "../digital/prediction";
import type { Progress } from "../digital/progress";
import type { Additions } from "../digital/splitAdditions";
import type { Trajectory } from "../digital/trajectory";
import type { SupportActivity } from "../entities/supportActivity";
import type { ClusterOutcome, EligibilityOutcome } from "../financing/outcome";
import type { TermsOutcome } from "../financing/termsOf";
import type { Composition } from "../population/composition";
import type { Growth } from "../population/growth";
import type { Reconciliation } from "../population/reconcile";
import type { SizeHeadroom } from "../size/headroom";
import type { SizeOutcome } from "../size/outcome";
import { type AdoptionAnswer, explainAdoption } from "./explainAdoption";
import type { SizeSegment } from "../size/sizeHistory";
import type { SizeTally } from "../size/tallySizes";
import type { SizeTransitions } from "../size/transitions";
import { explainApportionment } from "./explainApportionment";
import { explainCluster } from "./explainCluster";
import { explainCounts } from "./explainCounts";
import { explainEligibility } from "./explainEligibility";
import { explainForecast } from "./explainForecast";
import { explainLevels } from "./explainLevels";
import { explainPath } from "./explainPath";
import { explainProgress } from "./explainProgress";
import { explainRegional, type RegionalAnswer } from "./explainRegional";
import { explainSize } from "./explainSize";
import { explainSizeList } from "./explainSizeList";
import { explainSizeTally } from "./explainSizeTally";
import { explainSizeTransitions } from "./explainSizeTransitions";
import { explainSupportActivity } from "./explainSupportActivity";
import { explainTerms } from "./explainTerms";
import type { Messages } from "./messages";
import { wrapLines } from "./wrapLines";

/** What {@link explain} puts into words: every answer of the library, and the record of a support activity. */
export type Explainable =
  | SizeOutcome
  | readonly SizeSegment[]
  | readonly SizeHeadroom[]
  | SizeTally
  | SizeTransitions
  | EligibilityOutcome
  | ClusterOutcome
  | TermsOutcome
  | Progress
  | Trajectory
  | Additions
  | ForecastFit
  | BassCurve
  | Backtest
  | Reconciliation
  | Composition
  | Growth
  | Apportionment
  | ApportionedNode
  | AdoptionAnswer
  | RegionalAnswer
  | SupportActivity;

/** How {@link explain} writes. */
export interface ExplainOptions {
  /**
   * `"full"` (default), or `"brief"`: of an applicant or a member only the criteria that failed, and no list of what is
   * not checked with a size class or terms; progress in one line. A group's criteria and what a screening does not
   * check are always said.
   */
  readonly detail?: "full" | "brief";
  /** The longest line in characters, from 40 on; 96 when left out. `Infinity`: each statement in one line. */
  readonly width?: number;
  /** What counts, shares and changes count: `"count"` (default), or `"rupiah"`. */
  readonly unit?: "count" | "rupiah";
  /** Names by position for the members of a cluster or the parts of an apportionment, instead of their numbers. */
  readonly labels?: readonly string[];
}

/**
 * Put an answer into words of a language: what it is, on which article with which evidence, and what is still unknown.
 *
 * Questions that may settle an answer alone are marked with a star. What was observed is repeated only where it is an
 * amount, a count or a day; names and numbers of persons are in no answer.
 *
 * @param messages - the language: `id` of `umkm/messages/id`, `en` of `umkm/messages/en`, or one of your own.
 * @returns lines of text without blanks at their end, wrapped with a hanging indent.
 * @throws UmkmError `invalid-option` for what is no answer, no language or an option that cannot be, `unknown-option` for the
 *   name of an option that does not exist.
 *
 * @example
 * ```ts
 * import { classifySize, explain } from "umkm";
 * import { en } from "umkm/messages/en";
 * import { id } from "umkm/messages/id";
 *
 * // What does the answer say, in Indonesian and in English?
 * const outcome = classifySize({ modalUsaha: 1_000_000_000 }, { asOf: "2024-03-05", purpose: "registration" });
 * explain(outcome, id)[0]; // => "Kelas usaha per 5 Maret 2024 menurut PP Nomor 7 Tahun 2021: mikro."
 * explain(outcome, en)[0]; // => "Size class on 5 March 2024 by PP Nomor 7 Tahun 2021: mikro (micro)."
 * ```
 */
export function explain(outcome: Explainable, messages: Messages, options: ExplainOptions = {}): string[] {
  refuseUnknown(options, ["detail", "width", "unit", "labels"], "unknown-option");
  refuseOther(outcome, "outcome", "an answer of the library");
  refuseOther(messages, "messages", "a language, such as id of umkm/messages/id");
  refuseOther(messages.formats, "messages", "a language, such as id of umkm/messages/id");
  const { detail = "full", width = 96, unit = "count", labels = [] } = options;
  const brief = readOption(["full", "brief"], detail, ["detail"]) === "brief";
  const amounts = readOption(["count", "rupiah"], unit, ["unit"]) === "rupiah";
  if (!(width >= 40)) throw new UmkmError("invalid-option", ["width"], "a number from 40 on");
  const write = amounts ? messages.formats.money : messages.formats.count;
  return wrapLines(linesOf(outcome, messages, brief, labels, write), width);
}

function refuseOther(input: unknown, name: string, expected: string): void {
  if (typeof input !== "object" || input === null) throw new UmkmError("invalid-option", [name], expected);
}

function linesOf(
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
    case "progress":
      return explainProgress(outcome, messages, brief);
    case "trajectory":
    case "additions":
      return explainPath(outcome, messages, brief);
    case "forecast":
    case "bass-curve":
    case "backtest":
      return explainForecast(outcome, messages);
    case "reconciliation":
    case "composition":
    case "growth":
      return explainCounts(outcome, messages, write);
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
