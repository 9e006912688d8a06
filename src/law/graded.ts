import type { DateText } from "../core/day/calendarDate";
import type { Evidence } from "./evidence";
import type { RegulationId } from "./regulations/regulations";

/** The id of a regulation in an answer: one that the library registers, or one of a programme of your own. */
export type AnyRegulationId = RegulationId | (string & {});

/** The place in a regulation that a value rests on. */
export interface Citation<R extends string = RegulationId> {
  readonly regulation: R;
  /** Article, paragraph and letter as the law numbers them: `Pasal 35 ayat (3) huruf a`. */
  readonly at: string;
}

/** What every legal value carries: where it stands, how well that is evidenced, when it was last checked. */
export interface Graded<R extends string = RegulationId> {
  readonly cite: readonly [Citation<R>, ...Citation<R>[]];
  readonly evidence: Evidence;
  /** The last day on which the value was seen in force or its source was read. */
  readonly checkedOn?: DateText;
  readonly note?: string;
}
