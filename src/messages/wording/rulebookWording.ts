import type { ChangedThing, ChangeHow, ChangeSize } from "../../rulebook/rulebookComparison";
import type { Words } from "./words";

/** The sentences about what changed between two editions of the rule data. */
export interface RulebookWording {
  readonly things: Words<ChangedThing>;
  readonly hows: Words<ChangeHow>;
  readonly sizes: Words<ChangeSize>;
  /** Nothing changed between the two editions. */
  readonly none: (from: string, to: string) => string;
  /** How much changed, and the size of the release that it asks for. */
  readonly headline: (from: string, to: string, count: string, size: string) => string;
  /** A thing, how it changed, where it is, and the size. */
  readonly change: (thing: string, how: string, place: string, size: string) => string;
  /** What stood there before and what stands there now. */
  readonly values: (before: string, after: string) => string;
  /** Stands for a missing value. */
  readonly nothing: string;
}
