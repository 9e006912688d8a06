import type { Apportionment } from "../apportion/apportionment";
import type { ApportionedNode } from "../apportion/levels";
import type { Progress } from "../digital/progress/progress";
import type { Additions } from "../digital/splitAdditions";
import type { Trajectory } from "../digital/trajectory";
import type { SupportActivity } from "../entities/supportActivity";
import type { TermsOutcome } from "../financing/termsOf";
import type { Instalments } from "../financing/types/instalment";
import type { ClusterOutcome, EligibilityOutcome } from "../financing/types/outcome";
import type { RemediesOutcome } from "../financing/types/remedy";
import type { Screening } from "../financing/types/screening";
import type { Composition } from "../population/composition";
import type { Growth } from "../population/growth";
import type { Reconciliation } from "../population/reconcile";
import type { RulebookComparison } from "../rulebook/rulebookComparison";
import type { SizeHeadroom } from "../size/headroom";
import type { SizeSegment } from "../size/sizeHistory";
import type { SizeTally } from "../size/tallySizes";
import type { SizeTransitions } from "../size/transitions";
import type { SizeOutcome } from "../size/types/outcome";
import type { AdoptionAnswer } from "./answers/explainAdoption";
import type { ForecastAnswer } from "./answers/explainForecast";
import type { RegionalAnswer } from "./answers/explainRegional";
import type { StatementAnswer } from "./answers/explainStatement";

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
  | ForecastAnswer
  | Reconciliation
  | Composition
  | Growth
  | Apportionment
  | ApportionedNode
  | AdoptionAnswer
  | RegionalAnswer
  | StatementAnswer
  | RulebookComparison
  | SupportActivity;

/** How {@link explain} writes. */
export interface ExplainOptions {
  /**
   * `"full"` (default), or `"brief"`. In brief, an applicant or a member has only the criteria that failed. A size
   * class and terms leave out what is not checked, and progress is one line. A group's criteria and what a screening
   * does not check are always said.
   */
  readonly detail?: "full" | "brief";
  /** The longest line in characters, from 40 on; 96 when left out. `Infinity`: each statement in one line. */
  readonly width?: number;
  /** The unit of counts, shares and changes: `"count"` (default), or `"rupiah"`. */
  readonly unit?: "count" | "rupiah";
  /** Names by position for the members of a cluster or the parts of an apportionment, instead of their numbers. */
  readonly labels?: readonly string[];
}
