import { Decimal } from "../../core/amount/decimal";
import type { DateText } from "../../core/day/calendarDate";
import { dayNumber } from "../../core/day/dayNumber";
import type { ForecastCurve } from "./forecast";

/** The value of a curve on a day. It is a Decimal, because far from the origin a number would overflow. */
export function curveOn(curve: ForecastCurve, day: DateText): Decimal {
  const t = yearsFrom(curve.origin, day);
  switch (curve.model) {
    case "linear":
      return t.times(curve.parameters.b).plus(curve.parameters.a);
    case "exponential":
      return new Decimal(curve.parameters.b).pow(t).times(curve.parameters.a);
    case "logistic":
      return new Decimal(curve.parameters.capacity).div(fading(curve.parameters.a, curve.parameters.r, t).plus(1));
    case "gompertz":
      return fading(curve.parameters.a, curve.parameters.b, t).neg().exp().times(curve.parameters.capacity);
    case "bass": {
      const { p, q, m } = curve.parameters;
      if (t.isNegative()) return new Decimal(0);
      const left = t.times(new Decimal(p).plus(q)).neg().exp();
      return new Decimal(1).minus(left).times(m).div(left.times(q).div(p).plus(1));
    }
  }
}

/** exp(-(a + b t)) */
function fading(a: number, b: number, t: Decimal): Decimal {
  return t.times(b).plus(a).neg().exp();
}

/** The years of 365.2425 days from `origin` to `day`; negative for earlier days. */
export function yearsFrom(origin: DateText, day: DateText): Decimal {
  return new Decimal(dayNumber(day) - dayNumber(origin)).div("365.2425");
}
