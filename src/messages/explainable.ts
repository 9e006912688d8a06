import type { Apportionment } from "../core/apportionment";
import type { ApportionedNode } from "../core/levels";
import type { BassCurve } from "../digital/bassCurve";
import type { ForecastFit } from "../digital/forecast";
import type { Backtest } from "../digital/prediction";
import type { Progress } from "../digital/progress";
import type { Additions } from "../digital/splitAdditions";
import type { Trajectory } from "../digital/trajectory";
import type { SupportActivity } from "../entities/supportActivity";
import type { Instalments } from "../financing/instalment";
import type { ClusterOutcome, EligibilityOutcome } from "../financing/outcome";
import type { RemediesOutcome } from "../financing/remedy";
import type { Screening } from "../financing/screening";
import type { TermsOutcome } from "../financing/termsOf";
import type { RulebookComparison } from "../law/rulebook/rulebookComparison";
import type { Composition } from "../population/composition";
import type { Growth } from "../population/growth";
import type { Reconciliation } from "../population/reconcile";
import type { SizeHeadroom } from "../size/headroom";
import type { SizeOutcome } from "../size/outcome";
import type { SizeSegment } from "../size/sizeHistory";
import type { SizeTally } from "../size/tallySizes";
import type { SizeTransitions } from "../size/transitions";
import type { AdoptionAnswer } from "./explainAdoption";
import type { RegionalAnswer } from "./explainRegional";

/** What {@link explain} puts into words: every answer of the library, and the record of a support activity. */
export type Explainable =
  | SizeOutcome<string, string>
  | readonly SizeSegment<string, string>[]
  | readonly SizeHeadroom<string, string>[]
  | SizeTally<string>
  | SizeTransitions<string>
  | EligibilityOutcome
  | ClusterOutcome
  | TermsOutcome
  | Instalments
  | RemediesOutcome
  | Screening
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
  | RulebookComparison
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
