/** Plain data, as JSON holds it. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** What a change is about. */
export const changedThings: readonly ChangedThing[] = [
  "timeline",
  "period",
  "gap",
  "regulation",
  "criterion",
  "standing",
  "unread",
  "not-asked",
  "condition",
  "limit",
  "use",
  "exclusion",
  "row",
  "term",
  "document",
  "fact",
  "figure",
  "region",
  "days",
  "citation",
  "grade",
  "check",
  "note",
  "not-covered",
  "order",
  "other",
];

/** What a change is about; `other` is a thing that this edition of the library cannot name. */
export type ChangedThing =
  | "timeline"
  | "period"
  | "gap"
  | "regulation"
  | "criterion"
  | "standing"
  | "unread"
  | "not-asked"
  | "condition"
  | "limit"
  | "use"
  | "exclusion"
  | "row"
  | "term"
  | "document"
  | "fact"
  | "figure"
  | "region"
  | "days"
  | "citation"
  | "grade"
  | "check"
  | "note"
  | "not-covered"
  | "order"
  | "other";

/** Each way of changing, with the name of the same change read backwards. */
export const reversedChanges: Readonly<Record<ChangeHow, ChangeHow>> = {
  added: "removed",
  removed: "added",
  changed: "changed",
  closed: "reopened",
  reopened: "closed",
  raised: "lowered",
  lowered: "raised",
  newer: "older",
  older: "newer",
};

/** How something changed: grades are raised or lowered, checks newer or older, spans closed by a last day or reopened. */
export type ChangeHow =
  | "added"
  | "removed"
  | "changed"
  | "closed"
  | "reopened"
  | "raised"
  | "lowered"
  | "newer"
  | "older";

/** The sizes of a change, from the smallest on, as versions name them. */
export const changeSizes: readonly ChangeSize[] = ["none", "patch", "minor", "major"];

/** The size of a change, as versions name it. */
export type ChangeSize = "none" | "patch" | "minor" | "major";

/** One change between two editions. */
export interface RulebookChange {
  /**
   * Where it is, from the outside in: property names, and the names of entries instead of their positions. An entry is
   * named by its id, a period by its first day, a limit by its measure, a row of terms by its condition.
   */
  readonly path: readonly string[];
  readonly what: ChangedThing;
  readonly how: ChangeHow;
  /** The value before; left out if the thing was added. */
  readonly before?: Json;
  /** The value after; left out if the thing was removed. */
  readonly after?: Json;
  /** The size of version that the change asks for. */
  readonly size: Exclude<ChangeSize, "none">;
}

/** What {@link compareRulebooks} finds. */
export interface RulebookComparison {
  readonly kind: "rulebook-comparison";
  /** The edition that was compared. */
  readonly from: string;
  /** The edition that it was compared with. */
  readonly to: string;
  /** The largest size of the changes; `none` without changes. */
  readonly size: ChangeSize;
  /** The changes, in the order of the paths. */
  readonly changes: readonly RulebookChange[];
}
