import type { Progress, ProgressReason } from "../../digital/progress/progress";
import type { Words } from "./words";

/** The wording of progress towards a target. */
export interface ProgressWording {
  readonly targets: Words<
    | "go-digital-2024"
    | "gernas-bbi-2023"
    | "gernas-bbi-2024"
    | "rpjmn-2029-small-medium"
    | "rpjmn-2029-small-medium-count"
    | "rpjmn-2029-entrepreneurship"
  >;
  /** What the shares of a target are shares of. */
  readonly bases: Words<"labour-force" | "in-business-for-themselves">;
  /** Follows a share: its base. */
  readonly ofBase: (base: string) => string;
  /** A difference of shares, in percentage points. */
  readonly points: (points: string) => string;
  readonly status: Words<Progress["status"]>;
  /** The target: what is to be reached, and by when. */
  readonly goal: (target: string, goal: string, unit: string, due: string) => string;
  readonly none: string;
  /** The figure that the answer stands on, and its share of the goal. */
  readonly achieved: (body: string, value: string, day: string, share: string) => string;
  /** Follows the figure: what remains to the goal. */
  readonly remaining: (remaining: string) => string;
  /** The status on the day of the answer, and the age of the figure in days. */
  readonly statusOn: (day: string, status: string, daysOld: string) => string;
  /** The status on the day of an older figure, and how old the figure was on the day of the answer. */
  readonly statusThen: (day: string, status: string, daysOld: string) => string;
  /** The figure against the path: `variance` is not negative, `ahead` its sign; on the path it is `null`. */
  readonly path: (expected: string, variance: string, ahead: boolean | null) => string;
  /** The share of the time that has passed. */
  readonly elapsed: (share: string) => string;
  /** The pace still required, rounded to whole units. */
  readonly pace: (perMonth: string, perDay: string, compound: string | null) => string;
  /** Why there is no pace. */
  readonly noPace: string;
  /** A statement of a body: its day and its grade. */
  readonly statement: (day: string, body: string, evidence: string) => string;
  /** Follows what remains: the monthly pace. */
  readonly paceInBrief: (perMonth: string) => string;
  /** A figure of a day; `body` is `null` where it is clear. */
  readonly figure: (value: string, day: string, body: string | null) => string;
  /** What stands out in the observations; `figures` is empty where a reason has none. */
  readonly reasons: Readonly<Record<ProgressReason["id"], (figures: string) => string>>;
  /** The bodies' last figures differ although some share a day. */
  readonly differing: (figures: string) => string;
  /** How many figures became known only after the day. */
  readonly unused: (count: string) => string;
  /** The weakest evidence of target and figure. */
  readonly evidence: (evidence: string) => string;
}
