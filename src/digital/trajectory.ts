import { addMonths } from "../core/day/addMonths";
import type { DateText } from "../core/day/calendarDate";
import { refuseUnknown } from "../core/error/refuseUnknown";
import { readOption } from "../core/fact/readOption";
import type { Evidence } from "../law/evidence";
import type { DigitalTarget } from "./progress/digitalTarget";
import { pathOn } from "./progress/pathOn";
import { readFigure } from "./progress/readFigure";
import { readTarget } from "./progress/readTarget";

/** Options of {@link trajectory}. */
export interface TrajectoryOptions {
  /** `"linear"`: the same number every day; `"geometric"`: the same rate every day. */
  readonly shape: "linear" | "geometric";
  readonly every: "month" | "quarter" | "year";
}

/** The path of a target as points, the first of them the baseline and the last the goal. */
export interface Trajectory {
  readonly kind: "trajectory";
  /** The id of the target. */
  readonly target: string;
  readonly unit: string;
  /** What the values are shares of, for a target of shares; `null` for counts. */
  readonly of: string | null;
  readonly shape: TrajectoryOptions["shape"];
  readonly every: TrajectoryOptions["every"];
  readonly points: readonly TrajectoryPoint[];
  readonly evidence: Evidence;
}

/** The value of the path on a day. */
export interface TrajectoryPoint {
  readonly on: DateText;
  /** Not rounded to whole units; the value of a milestone is exact. */
  readonly value: number;
}

/**
 * Draw the path of a target: the baseline, a point every month, quarter or year, the milestones, and the due day.
 *
 * Steps are counted from the baseline by `addMonths`, so that a path from 31 January passes 29 February and 31 March.
 * Each day appears once. Between two milestones the path is linear by day, as in `assessProgress`, or geometric by day.
 * Each value is rounded once, to a number, and the goal is met exactly.
 *
 * @throws UmkmError `invalid-option`, `unknown-option`; `invalid-date`, `invalid-count`, `invalid-amount` or `invalid-range` for
 *   the target; `invalid-count` or `invalid-amount` also for a geometric path from or through 0, because a rate cannot lead away from 0.
 *
 * @example
 * ```ts
 * import { goDigital2024, trajectory } from "umkm/digital";
 *
 * // Where was the path to 30 million to be on 30 June 2024?
 * const { points } = trajectory(goDigital2024, { shape: "linear", every: "quarter" });
 * points.find(({ on }) => on === "2024-06-30")?.value; // => 26983606.557377048
 * points.at(-1); // => { on: "2024-12-31", value: 30000000 }
 * ```
 */
export function trajectory(target: DigitalTarget, options: TrajectoryOptions): Trajectory {
  refuseUnknown(options, ["shape", "every"], "unknown-option");
  const shape = readOption(["linear", "geometric"], options.shape, ["shape"]);
  const every = readOption(["month", "quarter", "year"], options.every, ["every"]);
  const due = readTarget(target).on;
  const { id, unit, of = null, baseline, milestones, evidence } = target;
  if (shape === "geometric") {
    readFigure(baseline.value, unit, ["target", "baseline", "value"], true);
    for (const [at, { value }] of milestones.entries()) {
      readFigure(value, unit, ["target", "milestones", at, "value"], true);
    }
  }
  const days = new Set([
    baseline.on,
    ...stepsBetween(baseline.on, due, months[every]),
    ...milestones.map(({ on }) => on),
  ]);
  const points = [...days].sort().map((on) => ({ on, value: pathOn(target, on, shape).toNumber() }));
  return { kind: "trajectory", target: id, unit, of, shape, every, points, evidence };
}

const months = { month: 1, quarter: 3, year: 12 } as const;

/** The days after `first` and up to `due`, in steps of `every` months, within the calendar. */
function stepsBetween(first: DateText, due: DateText, every: number): DateText[] {
  const monthOf = (day: DateText) => 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7));
  const count = Math.floor((monthOf(due) - monthOf(first)) / every);
  return Array.from({ length: count }, (_, step) => addMonths(first, (step + 1) * every)).filter((on) => on <= due);
}
