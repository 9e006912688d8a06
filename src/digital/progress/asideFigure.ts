import type { DateText } from "../../core/day/calendarDate";
import type { Evidence } from "../../law/evidence";

/** A published figure that is no count, and so belongs to no series. */
export interface AsideFigure {
  /** The day that the figure is for. */
  readonly on: DateText;
  /** The day of publication; left out if it equals `on` or is not known. */
  readonly publishedOn?: DateText;
  /** The number of businesses that it names or that its share gives. */
  readonly figure: number;
  /**
   * Why it is not a count: a share of a base, another measure, a sum of printed parts, or a rounded remark of a body that
   * conceded.
   */
  readonly why: "share" | "another-measure" | "derived" | "concession";
  readonly body: string;
  readonly evidence: Evidence;
  readonly note?: string;
  readonly source: string;
}
