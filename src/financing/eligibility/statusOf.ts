import { countTruths } from "../../core/truth/countTruths";
import type { Truth } from "../../core/truth/truth";
import type { EligibilityStatus } from "../types/outcome";

/**
 * Return the status of criteria that must all hold.
 *
 * @param unread - whether there are others that could not be read: they count as one more that is not known.
 */
export function statusOf(truths: readonly Truth[], unread = false): EligibilityStatus {
  const all = unread ? [...truths, null] : truths;
  const truth = countTruths(all, all.length);
  return truth === null ? "unknown" : truth ? "eligible" : "ineligible";
}
