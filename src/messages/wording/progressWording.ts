import type { Progress, ProgressReason } from "../../digital/progress";
import type { Words } from "./words";

/** The wording of progress towards a target. */
export interface ProgressWording {
  readonly targets: Words<"go-digital-2024">;
  readonly status: Words<Progress["status"]>;
  readonly goal: (target: string, goal: string, unit: string, due: string) => string;
  readonly none: string;
  readonly achieved: (body: string, value: string, day: string, share: string) => string;
  readonly remaining: (remaining: string) => string;
  readonly statusOn: (day: string, status: string, daysOld: string) => string;
  /** The figure against the path: `variance` is not negative, `ahead` its sign; on the path it is `null`. */
  readonly path: (expected: string, variance: string, ahead: boolean | null) => string;
  readonly elapsed: (share: string) => string;
  readonly pace: (perMonth: string, perDay: string, compound: string | null) => string;
  readonly paceInBrief: (perMonth: string) => string;
  readonly figure: (value: string, day: string, body: string | null) => string;
  readonly reasons: { readonly [K in ProgressReason["id"]]: (figures: string) => string };
  /** How many figures became known only after the day. */
  readonly unused: (count: string) => string;
  readonly evidence: (evidence: string) => string;
}
