import { type ErrorPath, UmkmError } from "../../core/error/UmkmError";
import { readCount } from "../../core/fact/readCount";

/**
 * Read a figure in the unit of a target: a share of 1 for `"share"`, a whole number for any other unit.
 *
 * @param isGoal - whether the figure must be above 0, because others are shares of it.
 * @throws UmkmError `invalid-amount` for a share, `invalid-count` for a count.
 */
export function readFigure(value: unknown, unit: string, path: ErrorPath, isGoal = false): number {
  if (unit !== "share") return readCount(value, path, isGoal ? 1 : 0);
  const share = value as number;
  if (typeof value !== "number" || !(share >= 0 && share <= 1) || (isGoal && share === 0)) {
    throw new UmkmError("invalid-amount", path, `a share of 1, ${isGoal ? "above" : "from"} 0`);
  }
  // Adding 0 turns -0 into 0.
  return share + 0;
}
