import type { Json } from "../rulebookComparison";

/** Tell whether an entry is a row of a term: what holds when. */
export function isRow(entry: Json | undefined): boolean {
  return typeof entry === "object" && entry !== null && "then" in entry;
}
