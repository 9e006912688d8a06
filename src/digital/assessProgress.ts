import { Decimal } from "../core/amount/decimal";
import { calendarDate } from "../core/day/calendarDate";
import { dayNumber } from "../core/day/dayNumber";
import { refuseUnknown } from "../core/error/refuseUnknown";
import { weakestEvidence } from "../law/weakestEvidence";
import { chooseFigure } from "./progress/chooseFigure";
import type { DigitalTarget } from "./progress/digitalTarget";
import { expectedOn } from "./progress/expectedOn";
import { figuresByDay } from "./progress/figuresByDay";
import { judgeProgress } from "./progress/judgeProgress";
import { latestOfEach } from "./progress/latestOfEach";
import type { Observation } from "./progress/observation";
import type { Progress, ProgressReason, ProgressUse } from "./progress/progress";
import { progressReasons } from "./progress/progressReasons";
import { type Placed, readObservations } from "./progress/readObservations";
import { readTarget } from "./progress/readTarget";
import { requiredPace } from "./progress/requiredPace";
import { unusedObservations } from "./progress/unusedObservations";

/** Options of {@link assessProgress}. */
export interface ProgressOptions {
  /** The day to answer for, as `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Which body to believe; required once several have counted. */
  readonly use?: ProgressUse;
}

/**
 * Tell how far a target is reached on a day, and what pace would still reach it.
 *
 * An observation counts only if its day and, where given, the day of its publication are not after `asOf`. Of several
 * figures of one body for one day, the lowest counts and a reason says so. Then `use` chooses:
 * - `{ body }`: the latest figure of that body;
 * - `"latest"`: the figure of the latest day; of several bodies on that day the lowest, and a reason says so;
 * - `"lowest"`, `"highest"`: the lowest or highest among each body's latest figure. Between equal ones, the later day.
 *
 * The status, for the body chosen, is the first of these that holds:
 * - `achieved`: a figure of the due day or an earlier day met the goal. It stays so even if a later figure falls below
 *   (`below-goal-again`); `achieved`, `share` and `remaining` always describe the chosen figure;
 * - `missed`: `asOf` is after the due day, and a figure of that day or a later one had not met the goal;
 * - `unknown`: nothing is known; or `asOf` is after the due day and nobody has counted since (`not-counted-since-due`):
 *   an older figure does not say how the year ended; or only a figure after the due day met the goal (`met-after-due`);
 *   or the figure is of a day before the baseline, when nothing was expected yet (`before-baseline`); or it is the
 *   baseline itself, and `asOf` is later (`only-baseline-known`);
 * - `on-track` or `behind`: the figure compared with the path on its day, linear by day from the baseline through the
 *   milestones. Exactly on the path is on track.
 *
 * A target of shares (`unit: "share"`) takes observations that are shares of 1. A concession of the target's body is
 * told from its day on, and changes no status: it is not a count. `noPace` says why `requiredPace` is `null`.
 *
 * `elapsedShare` is 0 before the baseline and 1 after the due day. `requiredPace` counts from `asOf`. Months left are
 * whole calendar months, clamped to the month's end; days left over count as a part of their month.
 *
 * @throws UmkmError `ambiguous` when several bodies have counted and `use` is left out; `invalid-option` for another
 *   `use` or a grade; `unknown-option`; `invalid-date`, `invalid-count`, `invalid-amount` for a share; `invalid-range` for milestones out of order or
 *   a figure published before its day; `invalid-table` for an empty text, a goal below the baseline, and anything that
 *   is not an observation.
 *
 * @example
 * ```ts
 * import { assessProgress, goDigital2024, goDigitalObservations } from "umkm/digital";
 *
 * // How far was the goal of 30 million on 5 March 2024, by the ministry's own count?
 * const progress = assessProgress(goDigital2024, goDigitalObservations, {
 *   asOf: "2024-03-05",
 *   use: { body: "KemenKopUKM" },
 * });
 * progress.status; // => "on-track"
 * progress.achievedOn; // => "2023-08-31"
 * progress.remaining; // => 7190000
 * ```
 */
export function assessProgress(
  target: DigitalTarget,
  observations: readonly Observation[],
  options: ProgressOptions,
): Progress {
  refuseUnknown(options, ["asOf", "use"], "unknown-option");
  const asOf = calendarDate(options.asOf, ["asOf"]);
  const goal = readTarget(target);
  const { known, notYet } = readObservations(observations, asOf, target.unit);
  const latest = latestOfEach(known);
  const chosen = chooseFigure(latest, options.use);
  const days = dayNumber(goal.on) - dayNumber(target.baseline.on);
  const elapsed = Math.min(days, Math.max(0, dayNumber(asOf) - dayNumber(target.baseline.on)));
  const common = {
    kind: "progress",
    asOf,
    target: target.id,
    unit: target.unit,
    of: target.of ?? null,
    goal: goal.value,
    due: goal.on,
    elapsedShare: new Decimal(elapsed).div(days).toNumber(),
    basis: {
      share: { of: "goal", value: goal.value },
      elapsedShare: { of: "days-from-baseline-to-due", value: days },
      compoundMonthly: { of: "month-before" },
    },
    unused: unusedObservations(known, notYet, chosen ? [chosen] : []),
  } as const;
  if (!chosen) {
    return {
      ...common,
      ...noFigure,
      evidence: target.evidence,
      reasons: [silence(latest), ...concession(target, asOf)],
    };
  }
  const { on, value, body, evidence } = chosen.observation;
  const path = expectedOn(target, on, value);
  const own = figuresByDay(known, body);
  const [status, why] = judgeProgress(chosen.observation, own, target, goal, asOf, path?.sign);
  return {
    ...common,
    status,
    achieved: value,
    achievedOn: on,
    body,
    share: new Decimal(value).div(goal.value).toNumber(),
    remaining: Decimal.max(0, new Decimal(goal.value).minus(value)).toNumber(),
    expected: path?.expected ?? null,
    variance: path?.variance ?? null,
    requiredPace: status === "achieved" && asOf < goal.on ? { ...zeroPace } : requiredPace(value, goal, asOf),
    noPace: asOf < goal.on ? null : "due",
    evidence: weakestEvidence([target.evidence, evidence]),
    reasons: [...progressReasons(latest, chosen, own, options.use), ...why, ...concession(target, asOf)],
  };
}

/** The reason for a missing figure: other bodies may have counted although the chosen one has not. */
function silence(latest: readonly Placed[]): ProgressReason {
  const figures = latest.map(({ observation: { body, on, value } }) => ({ body, on, value }));
  return figures.length === 0 ? { id: "no-observation" } : { id: "body-not-counted", figures };
}

/** The reason for a statement of the body, known on the day, that its target will not be reached. */
function concession({ conceded }: DigitalTarget, asOf: string): ProgressReason[] {
  if (conceded === undefined || conceded.on > asOf) return [];
  const { on, body, evidence } = conceded;
  return [{ id: "conceded", on, body, evidence }];
}

const zeroPace = { perDay: 0, perMonth: 0, perYear: 0, compoundMonthly: 0 };

const noFigure = {
  status: "unknown",
  achieved: null,
  achievedOn: null,
  body: null,
  share: null,
  remaining: null,
  expected: null,
  variance: null,
  requiredPace: null,
  noPace: "no-figure",
} as const;
