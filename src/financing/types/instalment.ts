import type { RupiahInput } from "../../core/amount/amount";
import type { RoundingMode } from "../../core/amount/roundQuotient";
import type { CalendarDate } from "../../core/day/calendarDate";
import { deepFreeze } from "../../core/plain/deepFreeze";

/**
 * How a loan is repaid.
 *
 * - `annuity`: in equal payments, with the interest on what is still owed.
 * - `flat`: in equal payments, with the interest on the whole principal throughout.
 * - `yarnen`: at once after harvest.
 */
export const instalmentMethods = /* @__PURE__ */ deepFreeze(["annuity", "flat", "yarnen"] as const);

/** A method; see {@link instalmentMethods}. */
export type InstalmentMethod = (typeof instalmentMethods)[number];

/** What `instalments` takes. */
export interface InstalmentOptions {
  /** Whole rupiah, from 1 to 100,000,000,000,000 (inclusive). */
  readonly principal: RupiahInput;
  /** A share of 1 a year, 0 or from 0.000001 to 1 (inclusive); as text where a number does not hold it exactly. */
  readonly annualRate: number | string;
  /** The tenor in months, with those of grace, from 1 to 600 (inclusive). */
  readonly months: number;
  readonly method: InstalmentMethod;
  /** The first months, in which only interest is due: from 0 (default) to `months` - 1; 0 for `yarnen`. */
  readonly graceMonths?: number;
  /** The day of the first payment; for `yarnen`, of the only one. */
  readonly firstDueOn: string;
  /** Payments are whole multiples of `unit` rupiah, from 1 on; `mode` is how they are rounded. */
  readonly rounding: { readonly unit: number; readonly mode: RoundingMode };
}

/** One payment, in whole rupiah. */
export interface Instalment {
  /** Counted from 1. */
  readonly number: number;
  readonly dueOn: CalendarDate;
  /** Interest and principal together. */
  readonly payment: number;
  readonly interest: number;
  readonly principal: number;
  /** What is still owed of the principal after the payment. */
  readonly balance: number;
}

/** The answer of `instalments`. */
export interface Instalments {
  readonly kind: "instalments";
  readonly method: InstalmentMethod;
  readonly payments: readonly Instalment[];
  /** Sums over the payments: `principal` is what was borrowed, and `payment` is principal and interest. */
  readonly totals: { readonly payment: number; readonly interest: number; readonly principal: number };
}
