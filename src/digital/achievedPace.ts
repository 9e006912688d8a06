import { calendarDate, type DateText } from "../core/day/calendarDate";
import { dayNumber } from "../core/day/dayNumber";
import { refuseUnknown } from "../core/error/refuseUnknown";
import { type ErrorPath, UmkmError } from "../core/error/UmkmError";
import { readCount } from "../core/fact/readCount";
import type { DatedValue } from "./progress/digitalTarget";
import { type Observation, observationNames } from "./progress/observation";
import type { RequiredPace } from "./progress/progress";
import { requiredPace } from "./progress/requiredPace";

/** How fast a count changed between two days. */
export interface AchievedPace extends RequiredPace {
  readonly kind: "pace";
  readonly from: DatedValue;
  readonly to: DatedValue;
  readonly days: number;
  /** The later count less the earlier one. */
  readonly change: number;
}

/**
 * Tell at which pace a count changed between two days, in the units of the pace that a target still requires.
 *
 * Take two counts of one body: bodies count different things. Months are whole calendar months and the part of the month
 * that is left over; a year is twelve months.
 *
 * @param from - the earlier count, such as an observation.
 * @param to - the later count.
 * @throws UmkmError `invalid-range` if the second day is not after the first; `invalid-date`, `invalid-count`;
 *   `ambiguous` for observations of two bodies; `invalid-table` for anything that is not a count.
 *
 * @example
 * ```ts
 * import { achievedPace } from "umkm/digital";
 *
 * // How fast did the ministry's count rise from the end of 2022 to August 2023?
 * const pace = achievedPace({ on: "2022-12-27", value: 20_760_000 }, { on: "2023-08-31", value: 22_810_000 });
 * [pace.days, Math.round(pace.perDay)]; // => [247, 8300]
 * ```
 */
export function achievedPace(
  from: DatedValue & Partial<Observation>,
  to: DatedValue & Partial<Observation>,
): AchievedPace {
  const [first, second] = [readDated(from, ["from"]), readDated(to, ["to"])];
  if (from.body !== undefined && to.body !== undefined && from.body !== to.body) {
    throw new UmkmError("ambiguous", ["to", "body"], "the body of the earlier count");
  }
  const pace = requiredPace(first.value, second, first.on);
  if (pace === null) throw new UmkmError("invalid-range", ["to", "on"], "a day after the earlier count");
  const days = dayNumber(second.on) - dayNumber(first.on);
  return { kind: "pace", from: first, to: second, days, change: second.value - first.value, ...pace };
}

function readDated(point: DatedValue, path: ErrorPath): DatedValue {
  refuseUnknown(point, observationNames, "invalid-table", path);
  const on: DateText = calendarDate(point.on, [...path, "on"]);
  return { on, value: readCount(point.value, [...path, "value"]) };
}
