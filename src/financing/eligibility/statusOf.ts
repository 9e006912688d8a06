import { countTruths } from "../../core/truth/countTruths";
import type { Truth } from "../../core/truth/truth";
import type { EligibilityStatus } from "../types/outcome";

/**
 * Name the conjunction of criteria.
 *
 * @param unread - whether there are others, of which none could be read: one more part that is not known.
 */
export function statusOf(truths: readonly Truth[], unread = false): EligibilityStatus {
  const all = unread ? [...truths, null] : truths;
  const truth = countTruths(all, all.length);
  return truth === null ? "unknown" : truth ? "eligible" : "ineligible";
}
