import type { FactKind } from "./fact";

/** The kinds of facts that are measured: amounts of rupiah, amounts of something else, and counts. */
export type Measure = "rupiah" | "amount" | "count";

/** Tell whether facts of a kind are measured, so that they can have limits and be added up. */
export function isMeasure(kind: FactKind | undefined): kind is Measure {
  return kind === "rupiah" || kind === "amount" || kind === "count";
}
