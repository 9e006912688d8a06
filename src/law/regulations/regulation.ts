import type { DateText } from "../../core/day/calendarDate";
import type { Evidence } from "../evidence";

/** A regulation, or a practice that stands in for one, that a citation may name. */
export interface Regulation {
  readonly id: string;
  /** What it is called, in Indonesian. */
  readonly title: string;
  /** Its official page, where one is known. */
  readonly url?: string;
  /** The first day in force, inclusive. */
  readonly from: DateText;
  /** The last day in force, inclusive; left out while it is in force. */
  readonly until?: DateText;
  /** How well its first and last day are evidenced; the wording of each article is graded where it is cited. */
  readonly evidence: Evidence;
  /** The last day on which it was looked up. */
  readonly checkedOn: DateText;
  readonly note?: string;
}
