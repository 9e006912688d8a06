import type { DateText } from "../core/calendarDate";
import type { FactDeclarations, FactsOf } from "../core/fact";
import { parentSizes, type Size } from "../core/options";
import type { Evidence } from "../law/evidence";
import type { Graded } from "../law/graded";
import type { Timeline } from "../law/timeline";

/** The facts that size classes read, by kind. Amounts are whole or decimal rupiah; workers are a whole number from 1 on. */
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
export const sizeMeasures = ["modalUsaha", "hasilPenjualanTahunan", "kekayaanBersih", "tenagaKerja"] as const;

/** A measure that a law sets size limits for. */
export type SizeMeasure = (typeof sizeMeasures)[number];

/** What the class is asked for: to found or register a business, or for facilities, protection and empowerment. */
export type SizePurpose = "registration" | "facilities";

/** The largest amounts of a measure in each class, inclusive (*paling banyak*); what lies above them is besar. */
export interface SizeLimits extends Graded {
  readonly measure: SizeMeasure;
  /** Whole rupiah, or workers. */
  readonly atMost: { readonly mikro: number; readonly kecil: number; readonly menengah: number };
}

/** Which measures count, for which purpose and for businesses of which age. */
export interface SizeUse extends Graded {
  /** Left out: for every purpose. */
  readonly purpose?: SizePurpose;
  /** The business was established before this day (exclusive). */
  readonly establishedBefore?: DateText;
  /** The business was established on this day or later (inclusive). */
  readonly establishedSince?: DateText;
  readonly measures: readonly SizeMeasure[];
  /** True where the law itself says that one measure is enough (*atau*); else combining them is the caller's policy. */
  readonly eitherByLaw?: true;
}

/** A business that the law keeps out of a class, or out of every class. */
export interface SizeExclusion extends Graded {
  readonly id: string;
  readonly purpose?: SizePurpose;
  /** The class concerned; left out: every class. */
  readonly size?: Size;
  /** The first and last day of the rule, inclusive, where they differ from the regime's. */
  readonly from?: DateText;
  readonly until?: DateText;
  /** How well its first day is evidenced, where that is weaker than the text. */
  readonly fromEvidence?: Evidence;
  /** What bars the business from the class. */
  readonly bars:
    | { readonly fact: "partOf"; readonly in: readonly Size[]; readonly is?: never }
    | { readonly fact: "foreignOwned"; readonly is: boolean; readonly in?: never };
}

/** A law, or a practice, that puts businesses into size classes. */
export interface SizeRegime {
  readonly id: string;
  readonly limits: readonly SizeLimits[];
  /** Why what exceeds the limits is besar. */
  readonly besar: Graded;
  readonly uses: readonly SizeUse[];
  readonly exclusions: readonly SizeExclusion[];
  /** What the law asks and this regime does not decide, by id. */
  readonly notCovered: readonly string[];
}

/** Size regimes through time. */
export type SizeTimeline = Timeline<SizeRegime>;
