import type { figuresByDay } from "./figuresByDay";
import type { BodyFigure, ProgressReason, ProgressUse } from "./progress";
import type { Placed } from "./readObservations";

/**
 * The peculiarities of the observations known on a day, whatever the target.
 *
 * @param own - the figures of the chosen body, by day.
 */
export function progressReasons(
  latest: readonly Placed[],
  chosen: Placed,
  own: ReturnType<typeof figuresByDay>,
  use: ProgressUse | undefined,
): ProgressReason[] {
  const { on, value } = chosen.observation;
  const figures = latest.map(({ observation }): BodyFigure => {
    return { body: observation.body, on: observation.on, value: observation.value };
  });
  const reasons: ProgressReason[] = [];
  if (figures.some((figure) => figure.value !== value)) reasons.push({ id: "conflicting-bodies", figures });
  const sameDay = figures.filter((figure) => figure.on === on);
  if (use === "latest" && sameDay.length > 1) reasons.push({ id: "several-bodies-on-one-day", figures: sameDay });
  for (const [position, day] of own.entries()) {
    const before = own[position - 1];
    if (day.values.length > 1) reasons.push({ id: "several-on-one-day", on: day.on, values: day.values });
    if (before && day.value < before.value) {
      const from = { on: before.on, value: before.value };
      reasons.push({ id: "not-monotone", from, to: { on: day.on, value: day.value } });
    }
  }
  return reasons;
}
