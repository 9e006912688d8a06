import type { DateText } from "../../core/day/calendarDate";
import type { FactDeclarations, FactsOf } from "../../core/fact/fact";
import type { Measure } from "../../core/fact/isMeasure";
import type { Evidence } from "../../law/evidence";
import type { Graded } from "../../law/graded";
import type { RegulationId } from "../../law/regulations/regulations";
import type { Timeline } from "../../law/timeline";
import { parentSizes, type Size, type sizes } from "../../vocabulary/options";

/**
 * The facts that size classes read, by kind. Amounts are whole or decimal rupiah; workers are a whole number from 1 on,
 * the owner among them.
 */
export const sizeFacts = {
  modalUsaha: "rupiah",
  hasilPenjualanTahunan: "rupiah",
  kekayaanBersih: "rupiah",
  tenagaKerja: "count",
  establishedOn: "date",
  partOf: parentSizes,
  foreignOwned: "yes-no",
} as const satisfies FactDeclarations;

/** The facts of one business; each may be exact, a range, unknown with a reason, or left out. */
export type SizeFacts = FactsOf<typeof sizeFacts>;

/** The measures that a law sets size limits for. */
export const sizeMeasures = /* @__PURE__ */ Object.freeze([
  "modalUsaha",
  "hasilPenjualanTahunan",
  "kekayaanBersih",
  "tenagaKerja",
] as const);

/** The declared facts that may have limits: amounts and whole numbers. */
export type MeasureOf<D extends FactDeclarations> = {
  [F in keyof D & string]: D[F] extends Measure ? F : never;
}[keyof D & string];

/** A measure that a law sets size limits for. */
export type SizeMeasure = MeasureOf<typeof sizeFacts>;

/** What the class is asked for: to found or register a business, or for facilities, protection and empowerment. */
export type SizePurpose = "registration" | "facilities";

/** A limit for each class but the largest, from the smallest on: inclusive (*paling banyak*) or exclusive (*kurang dari*). */
export type SizeBands<L extends string = LimitedSize> =
  | { readonly atMost: Readonly<Record<L, number>>; readonly below?: undefined }
  | { readonly below: Readonly<Record<L, number>>; readonly atMost?: undefined };

/** A class with an upper limit: every one but the largest. */
export type LimitedSize = Exclude<Size, "besar">;

/** The limits of a measure, in whole rupiah or workers; anything above all limits is in the largest class. */
export type SizeLimits<
  M extends string = SizeMeasure,
  L extends string = LimitedSize,
  R extends string = RegulationId,
> = Graded<R> & {
  readonly measure: M;
  /** The grades of single limits, by class; the others have the grade of the whole. */
  readonly evidenceOf?: Readonly<Partial<Record<L, Evidence>>>;
} & SizeBands<L>;

/** Measures that a regime combines itself: the smallest class of several suffices (`any`), or the largest counts (`all`). */
export type SizeCombination<M extends string = SizeMeasure> =
  | M
  | { readonly any: readonly SizeCombination<M>[]; readonly all?: undefined }
  | { readonly all: readonly SizeCombination<M>[]; readonly any?: undefined };

/** Which measures count, for which purpose and for businesses of which age. */
export interface SizeUse<M extends string = SizeMeasure, R extends string = RegulationId> extends Graded<R> {
  /** Left out: for every purpose. */
  readonly purpose?: SizePurpose;
  /** The business was established before this day (exclusive). */
  readonly establishedBefore?: DateText;
  /** The business was established on this day or later (inclusive). */
  readonly establishedSince?: DateText;
  /** The measures that the caller's policy combines, each alone or combined by the regime. */
  readonly measures: readonly SizeCombination<M>[];
  /** True if the law itself says that one measure is enough (*atau*); else combining them is the caller's policy. */
  readonly eitherByLaw?: true;
}

/** The values of a fact that bar a business: some options of a list, or a yes or no. */
export type SizeBar =
  | { readonly fact: string; readonly in: readonly string[]; readonly is?: never }
  | { readonly fact: string; readonly is: boolean; readonly in?: never };

/** The bars that declared facts allow. */
export type SizeBarOf<D extends FactDeclarations> = {
  [F in keyof D & string]: D[F] extends readonly (infer O extends string)[]
    ? { readonly fact: F; readonly in: readonly O[]; readonly is?: never }
    : D[F] extends "yes-no"
      ? { readonly fact: F; readonly is: boolean; readonly in?: never }
      : never;
}[keyof D & string];

/**
 * A business that the law keeps out of some classes or of all. It is excluded, or counts as the class that the law names
 * instead: then whatever its measures are, and whatever else bars it.
 */
export interface SizeExclusion<
  C extends string = Size,
  B extends SizeBar = SizeBarOf<typeof sizeFacts>,
  R extends string = RegulationId,
> extends Graded<R> {
  readonly id: string;
  readonly purpose?: SizePurpose;
  /** The class concerned, or several; left out: every class. */
  readonly size?: C | readonly C[];
  /** The class that such a business counts as. Only without `size`, and on a day only one class. Left out: excluded. */
  readonly countsAs?: C;
  /** The first and last day of the rule, inclusive, if they differ from the regime's. */
  readonly from?: DateText;
  readonly until?: DateText;
  /** The grade of its first day, if it is weaker than that of the text. */
  readonly fromEvidence?: Evidence;
  /** The grade of its last day, if it is weaker than that of the text. */
  readonly untilEvidence?: Evidence;
  /** The fact and the values that bar the business from the class. */
  readonly bars: B;
}

/** What a regime does not decide, by id; with its first and last day, inclusive, if it is not so on every day. */
export type SizeNotCovered = string | { readonly id: string; readonly from?: DateText; readonly until?: DateText };

/** A law, or a practice, that puts businesses into size classes. */
export interface SizeRegime<
  M extends string = SizeMeasure,
  C extends string = Size,
  L extends string = LimitedSize,
  B extends SizeBar = SizeBarOf<typeof sizeFacts>,
  R extends string = RegulationId,
> {
  readonly id: string;
  readonly limits: readonly SizeLimits<M, L, R>[];
  /** The citation that anything above the limits is in the largest class; left out if the limits themselves say so. */
  readonly largest?: Graded<R>;
  readonly uses: readonly SizeUse<M, R>[];
  readonly exclusions: readonly SizeExclusion<C, B, R>[];
  /** The requirements of the law that this regime does not decide. */
  readonly notCovered: readonly SizeNotCovered[];
}

/** Any regime, as the engine reads it. */
export type AnySizeRegime = SizeRegime<string, string, string, SizeBar>;

/** Size regimes through time, with the facts that they read and the classes that they give, from the smallest on. */
export interface SizeTimeline<D extends FactDeclarations = typeof sizeFacts, C extends readonly string[] = typeof sizes>
  extends Timeline<AnySizeRegime> {
  readonly facts: D;
  readonly classes: C;
}

/** Any regimes through time, as the engine reads them. */
export type AnySizeTimeline = SizeTimeline<FactDeclarations, readonly string[]>;
