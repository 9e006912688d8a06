import type { DateText } from "../core/calendarDate";
import type { Evidence } from "./evidence";
import type { RegulationId } from "./regulations";

/** The place in a regulation that a value rests on. */
export interface Citation {
  readonly regulation: RegulationId;
  /** Article, paragraph and letter as the law numbers them: `Pasal 35 ayat (3) huruf a`. */
  readonly at: string;
}

/** What every legal value carries: where it stands, how well that is evidenced, when it was last checked. */
export interface Graded {
  readonly cite: readonly [Citation, ...Citation[]];
  readonly evidence: Evidence;
  /** The last day on which the value was seen in force or its source was read. */
  readonly checkedOn?: DateText;
  readonly note?: string;
}
