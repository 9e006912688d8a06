import type { AnyCondition } from "../anyCondition";
import { leavesOf } from "./leavesOf";
import { namesIn } from "./namesIn";

/** List the facts that a condition reads, its members' included, in its order, each once. */
export function factsReadBy(condition: AnyCondition): readonly string[] {
  return [...new Set(leavesOf(condition).flatMap(({ leaf }) => namesIn(leaf)))];
}
