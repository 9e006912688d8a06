import type { Evidence } from "../../law/evidence";
import type { NotInForce } from "../../law/timeline";
import type { GapId, NotCoveredId, PlaceId, PracticeId } from "./ids";
import type { Words } from "./words";

/** The wording of what an answer rests on. */
export interface LawWording {
  /** Facts that were given but no criterion, limit or term of the answer reads; the regulation may ask about them. */
  readonly ignored: (facts: string) => string;
  readonly evidence: Words<Evidence>;
  /** Follows the evidence of a value that has a note. */
  readonly noted: string;
  /** What is not a regulation but the practice of a body, by id. */
  readonly practices: Words<PracticeId>;
  /** Places in a regulation or a practice that are not articles; every other place is cited as the law numbers it. */
  readonly places: Words<PlaceId>;
  /** Between the first and the last of several articles or paragraphs, where the law writes *sampai*. */
  readonly through: string;
  /** Articles that were read, of a regulation that has others which were not. */
  readonly andUnread: (articles: string) => string;
  /** Why no rule answers. */
  readonly notInForce: Words<NotInForce | "measure-not-used">;
  readonly gaps: Words<GapId>;
  readonly notCovered: Words<NotCoveredId>;
  /** The articles of an answer, and the weakest evidence among them. */
  readonly basis: (cites: string, evidence: string) => string;
  /** The first or last day of the rule is evidenced more weakly than its text. */
  readonly period: (evidence: string) => string;
  /** The rule was last checked too long before the day. */
  readonly stale: (checkedOn: string) => string;
  /** What was taken for granted. */
  readonly assumed: (what: string) => string;
  /** What the rule asks and the library does not check. */
  readonly left: (what: string) => string;
}
