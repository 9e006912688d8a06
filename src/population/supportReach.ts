import type { CalendarDate } from "../core/day/calendarDate";
import type { SupportActivityKind } from "../vocabulary/options";

/** The fewest and the most businesses that may have been reached, both inclusive, and both as shares of the base. */
export interface SupportReach {
  /** How many activities surely had begun by the day, and how many may have. */
  readonly activities: { readonly held: number; readonly unknown: number };
  /** Distinct businesses. */
  readonly businesses: { readonly atLeast: number; readonly atMost: number };
  /** Shares of 1 of the base; `null` for an empty base. */
  readonly share: { readonly atLeast: number; readonly atMost: number } | null;
}

/** How much of a population support activities reached. */
export interface SupportCoverage extends SupportReach {
  readonly kind: "support-coverage";
  readonly asOf: CalendarDate;
  /** The base of every share: the population that the caller names. */
  readonly base: { readonly id: string; readonly value: number };
  /** By kind, each business once within a kind: a business with training and mentoring is in both. */
  readonly byKind: readonly (SupportReach & { readonly support: SupportActivityKind })[];
}
