import type { Json } from "../rulebookComparison";

/** Whether an entry is a row of a term: a value and the condition for it. */
export function isRow(entry: Json | undefined): boolean {
  return typeof entry === "object" && entry !== null && "then" in entry;
}
