import type { SizeAnswer } from "../../size/answer/answerOf";
import type { SizeMeasure } from "../../size/types/regime";
import type { Size } from "../../vocabulary/options";
import type { ExclusionId } from "./ids";
import type { Words } from "./words";

/** The wording of size classes. */
export interface SizeWording {
  readonly sizes: Words<Size | "excluded">;
  readonly assumed: Words<AssumedId>;
  /** The class is known. */
  readonly known: (size: string, day: string, rule: string) => string;
  /** The classes that are left. */
  readonly unknown: (candidates: string, day: string, rule: string) => string;
  /** The business is excluded from its class; the exclusions say why, and what it is instead. */
  readonly excluded: (day: string, rule: string) => string;
  /** Stands before what excludes it. */
  readonly because: string;
  /** What excludes a business from its class, as a statement about it. */
  readonly exclusions: Words<ExclusionId>;
  /** No limits were in force, and why. */
  readonly noRule: (day: string, why: string) => string;
  /** What one measure says; `size` is `null` where it is not known, `limit` also where the class does not have one. */
  readonly reading: (measure: string, observed: string | null, size: string | null, limit: string | null) => string;
  /** A limit that belongs to the class. */
  readonly atMost: (limit: string) => string;
  /** A limit that belongs to the next class. */
  readonly below: (limit: string) => string;
  readonly conflict: string;
  /** What came of a classification, in short, as the name of a group of businesses. */
  readonly answers: Words<SizeAnswer>;
  /** Days with the same rule, and its answer. `until` is `null` if they have not ended, `rule` if none answers. */
  readonly segment: (from: string, until: string | null, rule: string | null, answer: string) => string;
  /** Candidates of a segment that the facts leave. */
  readonly open: (candidates: string) => string;
  /** How far a measure is from the limit of its class; the share is of the limit. */
  readonly headroom: (measure: string, size: string, remaining: string, limit: string, share: string | null) => string;
  /** A measure without a limit above it. */
  readonly noLimit: (measure: string, size: string) => string;
  /** A measure whose class, and so whose limit, is not known. */
  readonly limitNotKnown: (measure: string) => string;
  /** How many businesses were counted, for which day; the groups follow. */
  readonly tally: (total: string, day: string) => string;
  /** One group of a tally, and its share of the total. */
  readonly counted: (answer: string, count: string, share: string) => string;
  /** Stands behind such a group: of how many the measures disagree, and of how many that is not known; `null` is none. */
  readonly countedConflicts: (conflicts: string | null, open: string | null) => string;
  readonly noBusinesses: string;
  /** How many businesses were compared; the moves follow. */
  readonly transitions: (total: string) => string;
  /** How many rose, fell and stayed, and how many cannot be compared because a class is not known before or after. */
  readonly moves: (naik: string, turun: string, tetap: string, notComparable: string) => string;
  /** How many went from one answer to another. */
  readonly moved: (before: string, after: string, count: string) => string;
  /** Stands below a comparison: it does not tell growth from a change of the law. */
  readonly whoseDoing: string;
}

/** What a size class takes for granted, by id. */
export type AssumedId =
  | "purpose:facilities"
  | "policy:either"
  | "policy:both"
  | `policy:by-${SizeMeasure}`
  | "partOf:none"
  | "foreignOwned:false";
