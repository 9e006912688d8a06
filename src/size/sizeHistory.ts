import { type CalendarDate, calendarDate } from "../core/day/calendarDate";
import { dayBeside } from "../core/day/dayBeside";
import { refuseUnknown } from "../core/error/refuseUnknown";
import type { FactDeclarations, FactsOf } from "../core/fact/fact";
import type { Period } from "../law/timeline";
import type { Size, sizes } from "../vocabulary/options";
import { readSizeOptions } from "./answer/readSizeOptions";
import { classifySize } from "./classifySize";
import type { SizeOptions, SizeOutcome } from "./types/outcome";
import type { AnySizeRegime, MeasureOf, SizeMeasure, SizePurpose, sizeFacts } from "./types/regime";

/** Options of {@link sizeHistory}: those of `classifySize` without the day. */
export type SizeHistoryOptions<
  D extends FactDeclarations = typeof sizeFacts,
  C extends readonly string[] = typeof sizes,
> = Omit<SizeOptions<D, C>, "asOf">;

/** Days on which the same rule answers. */
export interface SizeSegment<C extends string = Size, M extends string = SizeMeasure> {
  /** The first day, inclusive. */
  readonly from: CalendarDate;
  /** The last day, inclusive; left out while the rule is in force. */
  readonly until?: CalendarDate;
  /** The answer for the first day. On the others only `asOf`, `stale` and `notCovered` of its basis may differ. */
  readonly outcome: SizeOutcome<C, M>;
}

/**
 * Classify one business under every law so far, from the first regime on.
 *
 * A segment begins on the day on which the answering rule changes: the first day of a period or of a declared gap.
 * Within a period it begins on the first day of an exclusion for the purpose, and on the day after its last. Segments
 * follow each other without a gap. Two neighbours may give the same class, by different articles. The same facts count
 * for every day, also for days before `establishedOn`.
 *
 * @param facts - as `classifySize` reads them.
 * @param options - as `classifySize` reads them, without `asOf`: each outcome is for the first day of its segment.
 * @throws UmkmError what `classifySize` throws, and `unknown-option` for an `asOf`.
 *
 * @see UU 20/2008 Pasal 6; UU 11/2020 Pasal 87; PP 7/2021 Pasal 35.
 *
 * @example
 * ```ts
 * import { sizeHistory } from "umkm";
 *
 * // Through which classes did a business with sales of 600 million and net assets of 300 million rupiah go?
 * const history = sizeHistory({ hasilPenjualanTahunan: 600_000_000, kekayaanBersih: 300_000_000 });
 * history.map(({ outcome }) => (outcome.status === "known" ? outcome.size : outcome.status)); // => ["kecil", "no-rule", "mikro"]
 *
 * // From which day on is it mikro?
 * history.at(-1)?.from; // => "2021-02-02"
 * ```
 */
export function sizeHistory<D extends FactDeclarations = typeof sizeFacts, C extends readonly string[] = typeof sizes>(
  facts: NoInfer<FactsOf<D>>,
  options: SizeHistoryOptions<D, C> = {},
): SizeSegment<NoInfer<C>[number], MeasureOf<NoInfer<D>>>[] {
  refuseUnknown(options, ["purpose", "standard", "policy", "independence", "maxAgeDays"], "unknown-option");
  // Any day will do: the purpose and the standard do not depend on it.
  const { purpose, standard } = readSizeOptions({ ...options, asOf: "1000-01-01" });
  return [...standard.periods.flatMap((period) => spansWithin(period, purpose)), ...standard.gaps]
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .map(({ from, until }) => ({
      from: calendarDate(from),
      ...(until && { until: calendarDate(until) }),
      outcome: classifySize<D, C>(facts, { ...options, asOf: from }),
    }));
}

interface Span {
  readonly from: string;
  readonly until?: string | undefined;
}

/** The parts of a period, cut where an exclusion for the purpose begins and after it ends. */
function spansWithin({ from, until, value }: Period<AnySizeRegime>, purpose: SizePurpose): Span[] {
  const rules = value.exclusions.filter((rule) => (rule.purpose ?? purpose) === purpose);
  const changes = rules.flatMap((rule) => [rule.from ?? from, rule.until ? dayBeside(rule.until, 1) : from]);
  const starts = [...new Set([from, ...changes])].filter((day) => from <= day && (!until || day <= until)).sort();
  return starts.map((start, position) => {
    const next = starts[position + 1];
    return { from: start, until: next ? dayBeside(next, -1) : until };
  });
}
