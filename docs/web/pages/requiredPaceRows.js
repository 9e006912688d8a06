// @ts-check
import { goDigital2024, trajectory } from "../built/library.js";
import { progressOn } from "./progressOn.js";

/** The ends of the quarters from the baseline on, and how far the ministry's target was on each; without the due day. */
export function requiredPaceRows() {
  const { points } = trajectory(goDigital2024, { shape: "linear", every: "quarter" });
  return points.flatMap(({ on }) => {
    const progress = progressOn(goDigital2024, on);
    return progress.requiredPace === null ? [] : [{ ...progress, pace: progress.requiredPace }];
  });
}
