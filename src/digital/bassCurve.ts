import { Decimal } from "../core/amount/decimal";
import { type CalendarDate, calendarDate } from "../core/day/calendarDate";
import { dayBeside } from "../core/day/dayBeside";
import { dayNumber } from "../core/day/dayNumber";
import { refuseUnknown } from "../core/error/refuseUnknown";
import { UmkmError } from "../core/error/UmkmError";
import { readCount } from "../core/fact/readCount";
import { type ForecastCurve, leastFactor } from "./forecast/forecast";

/** Options of {@link bassCurve}. Nothing is fitted: the caller gives the coefficients. */
export interface BassOptions {
  /** The coefficient of innovation, a year; above 0. */
  readonly p: number;
  /** The coefficient of imitation, a year; from 0 on. */
  readonly q: number;
  /** All who will ever adopt, a whole number from 1 on. */
  readonly m: number;
  /** The day on which adoption begins. */
  readonly origin: string;
}

/** A Bass diffusion curve: how many have adopted by a day. */
export type BassCurve = Extract<ForecastCurve, { readonly model: "bass" }> & {
  readonly kind: "bass-curve";
  /** When adoption is fastest; `null` if q is not above p, because then it is fastest at the beginning. */
  readonly peak: BassPeak | null;
};

/** The time of the most adoptions. */
export interface BassPeak {
  /** ln(q/p) / (p+q) years after the origin. */
  readonly years: number;
  /** The day in which that moment lies; `null` after 9999-12-31. */
  readonly on: CalendarDate | null;
  /** How many have adopted by that time: m (q-p) / (2q). */
  readonly adopted: number;
  /** How many adopt a year at that time: m (p+q)^2 / (4q). */
  readonly perYear: number;
}

/**
 * Draw the Bass diffusion curve of given coefficients, for `forecastAt` and `forecastReaches`.
 *
 * By time t in years of 365.2425 days, m (1 - e^(-(p+q) t)) / (1 + (q/p) e^(-(p+q) t)) have adopted; before the origin
 * nobody has.
 *
 * @throws UmkmError `invalid-amount` for p or q, `invalid-count` for m, `invalid-date`, `unknown-option`; `infeasible`
 *   if more adopt a year at the peak than a number can hold.
 * @see Bass (1969), A New Product Growth for Model Consumer Durables
 *
 * @example
 * ```ts
 * import { bassCurve } from "umkm/digital";
 *
 * // When do most adopt, if 3 % a year begin by themselves and imitation counts 0.38?
 * bassCurve({ p: 0.03, q: 0.38, m: 10_000_000, origin: "2021-01-01" }).peak?.on; // => "2027-03-12"
 * ```
 */
export function bassCurve(options: BassOptions): BassCurve {
  refuseUnknown(options, ["p", "q", "m", "origin"], "unknown-option");
  const { p, q, m } = options;
  const origin = calendarDate(options.origin, ["origin"]);
  readCount(m, ["m"], 1);
  for (const [name, value, least] of [
    ["p", p, leastFactor],
    ["q", q, 0],
  ] as const) {
    if (!Number.isFinite(value) || value < least)
      throw new UmkmError("invalid-amount", [name], `a number from ${least} on`);
  }
  const curve = { model: "bass", parameters: { p, q, m }, origin, timeUnit: { name: "year", days: 365.2425 } } as const;
  return { kind: "bass-curve", ...curve, peak: q > p ? peakOf(p, q, m, origin) : null };
}

function peakOf(p: number, q: number, m: number, origin: CalendarDate): BassPeak {
  const [low, high] = [new Decimal(p), new Decimal(q)];
  const sum = low.plus(high);
  const years = high.div(low).ln().div(sum);
  const after = years.times("365.2425").floor().toNumber();
  const left = dayNumber("9999-12-31") - dayNumber(origin);
  const perYear = sum.pow(2).times(m).div(high.times(4)).toNumber();
  if (!Number.isFinite(perYear)) throw new UmkmError("infeasible", ["q"], "a peak that a number can hold");
  return {
    years: years.toNumber(),
    on: after <= left ? calendarDate(dayBeside(origin, after)) : null,
    adopted: high.minus(low).times(m).div(high.times(2)).toNumber(),
    perYear,
  };
}
