import { allTrue } from "../../core/truth/allTrue";
import type { Truth } from "../../core/truth/truth";
import type { EligibilityStatus } from "../types/outcome";

/**
 * Name the conjunction of criteria.
 *
 * @param unread - whether there are others, of which none could be read: one more part that is not known.
 */
export function statusOf(truths: readonly Truth[], unread = false): EligibilityStatus {
  const truth = allTrue(unread ? [...truths, null] : truths);
  return truth === null ? "unknown" : truth ? "eligible" : "ineligible";
}
