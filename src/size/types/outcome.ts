import type { CalendarDate } from "../../core/day/calendarDate";
import type { FactDeclarations, Observed } from "../../core/fact/fact";
import type { MissingWhy } from "../../core/fact/known";
import type { Truth } from "../../core/truth/truth";
import type { Reason } from "../../criteria/reason";
import type { AsOf, Basis } from "../../law/basis";
import type { Evidence } from "../../law/evidence";
import type { Citation } from "../../law/graded";
import type { Gap, NotInForce } from "../../law/timeline";
import type { Size, sizes } from "../../vocabulary/options";
import type { MeasureOf, SizeMeasure, SizePurpose, SizeTimeline, sizeFacts } from "./regime";

/** How measures that disagree are combined; see {@link classifySize}. */
export type SizePolicy<M extends string = SizeMeasure> = "either" | "both" | { readonly by: M };

/** Options of {@link classifySize}. */
export interface SizeOptions<D extends FactDeclarations = typeof sizeFacts, C extends readonly string[] = typeof sizes>
  extends AsOf {
  /** `"facilities"` (default) or `"registration"`; it matters only where the law says so (PP 7/2021 Pasal 35). */
  readonly purpose?: SizePurpose;
  /**
   * `"statute"` (default): the law in force. `"bps-workers"`: the statistical practice of BPS. Or a custom regime, made
   * by {@link defineSizeRegime}.
   */
  readonly standard?: "statute" | "bps-workers" | SizeTimeline<D, C>;
  /** `"either"` (default): the smaller class. `"both"`: the larger. `{ by }`: that measure alone. */
  readonly policy?: SizePolicy<MeasureOf<NoInfer<D>>>;
  /** `"assume"` (default): silence about ownership counts as independence and is listed. `"require"`: it is missing. */
  readonly independence?: "assume" | "require";
}

/** The reading of one measure. */
export interface SizeReading<C extends string = Size, M extends string = SizeMeasure> {
  readonly measure: M;
  /** The class by this measure alone; `null` while the fact leaves more than one. */
  readonly size: C | null;
  readonly observed: Observed;
  /** The largest amount in that class, inclusive; `null` if it is unlimited or the class is not known. */
  readonly atMost: number | null;
  /** Instead of `atMost`, if the regime says *less than*: the smallest amount above that class. */
  readonly below?: number;
  readonly cite: readonly Citation[];
  readonly evidence: Evidence;
}

/** A fact that would help to settle the class. */
export interface SizeMissing {
  readonly fact: string;
  readonly why: MissingWhy;
  /** True when some value of this fact alone settles the answer. */
  readonly decisive: boolean;
  /** How many undecided parts of the rule read the fact. */
  readonly weight: number;
}

interface Answer<C extends string, M extends string> {
  readonly kind: "size";
  /** The readings of all applicable measures, in the order of the law. */
  readonly readings: readonly SizeReading<C, M>[];
  /** The assumptions made, as `name:value`: defaults that are not from the law, and silence about ownership. */
  readonly assumed: readonly string[];
  readonly basis: Basis;
}

/** The class is known. */
export interface SizeKnown<C extends string = Size, M extends string = SizeMeasure> extends Answer<C, M> {
  readonly status: "known";
  readonly size: C;
  /**
   * Whether the applicable measures disagree; `null` while one of them may still disagree. Neither the policy nor
   * ownership matters to it.
   */
  readonly conflict: Truth;
  /** Facts that were given and that the rule does not read. */
  readonly ignored: readonly string[];
  /**
   * The rules that name this class for the business whatever its measures are, as BKPM rules do for a foreign-owned
   * company. Left out if the measures give the class.
   */
  readonly reasons?: readonly Reason[];
}

/** The facts do not settle the class. */
export interface SizeUnknown<C extends string = Size, M extends string = SizeMeasure> extends Answer<C, M> {
  readonly status: "unknown";
  /** Exactly the answers that some completion of the facts would give, from the smallest on. */
  readonly candidates: readonly (C | "excluded")[];
  /**
   * The facts that would settle the class: decisive facts first, then by weight, then in the order of the law. Never
   * empty.
   */
  readonly missing: readonly [SizeMissing, ...SizeMissing[]];
  readonly conflict: Truth;
  readonly ignored: readonly string[];
}

/**
 * The law keeps the business out of its class, and does not say which other class it is in: by independence; or, for a
 * registration from 2021-03-04 to 2021-06-01, as foreign-owned.
 */
export interface SizeExcluded<C extends string = Size, M extends string = SizeMeasure> extends Answer<C, M> {
  readonly status: "excluded";
  /** Whether the applicable measures disagree, as in a known answer. */
  readonly conflict: Truth;
  readonly reasons: readonly Reason[];
}

/** The law does not set amounts on that day, or the regime in force does not use the measure asked for. */
export interface SizeNoRule {
  readonly kind: "size";
  readonly status: "no-rule";
  readonly why: NotInForce | "measure-not-used";
  readonly asOf: CalendarDate;
  readonly gap?: Gap;
}

/** The answer of {@link classifySize}; switch on `status`. */
export type SizeOutcome<C extends string = Size, M extends string = SizeMeasure> =
  | SizeKnown<C, M>
  | SizeUnknown<C, M>
  | SizeExcluded<C, M>
  | SizeNoRule;
