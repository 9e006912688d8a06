import { allTrue } from "../core/allTrue";
import type { Truth } from "../core/truth";
import type { EligibilityStatus } from "./outcome";

/** Name the conjunction of criteria. */
export function statusOf(truths: readonly Truth[]): EligibilityStatus {
  const truth = allTrue(truths);
  return truth === null ? "unknown" : truth ? "eligible" : "ineligible";
}
