import type { DateText } from "../core/day/calendarDate";
import type { Evidence } from "./evidence";
import type { RegulationId } from "./regulations/regulations";

/** The id of a regulation in an answer: registered by the library, or declared by a custom programme. */
export type AnyRegulationId = RegulationId | (string & {});

/** The place in a regulation that supports a value. */
export interface Citation<R extends string = RegulationId> {
  readonly regulation: R;
  /** Article, paragraph and letter as the law numbers them: `Pasal 35 ayat (3) huruf a`. */
  readonly at: string;
}

/** What every legal value carries: its articles, how well it is evidenced, when it was last checked. */
export interface Graded<R extends string = RegulationId> {
  readonly cite: readonly [Citation<R>, ...Citation<R>[]];
  readonly evidence: Evidence;
  /** The last day on which the value was seen in force or its source was read. */
  readonly checkedOn?: DateText;
  readonly note?: string;
}
