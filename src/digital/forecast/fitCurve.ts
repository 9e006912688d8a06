import { Decimal } from "../../core/amount/decimal";
import { calendarDate } from "../../core/day/calendarDate";
import { UmkmError } from "../../core/error/UmkmError";
import { deepFreeze } from "../../core/plain/deepFreeze";
import type { Placed } from "../progress/readObservations";
import { yearsFrom } from "./curveOn";
import { type ForecastCurve, type ForecastModel, leastFactor, type ModelChoice, type TimeUnit } from "./forecast";
import { leastSquares } from "./leastSquares";

/** A curve that `fitForecast` can give. */
export type FittedCurve = Extract<ForecastCurve, { readonly model: ForecastModel }>;

/**
 * Fit a model to figures of different days, from the first to the last. Each model is a line on its own scale.
 *
 * @param scale - a cache of figures on that scale, for further fits of the same model.
 * @throws UmkmError `infeasible` for fewer than three days, a figure that the model cannot take, or parameters that a
 *   number cannot hold.
 */
export function fitCurve(
  series: readonly Placed[],
  { model, capacity = 0 }: ModelChoice,
  scale = new Map<Placed, Decimal>(),
): FittedCurve {
  const [first] = series;
  // Two parameters fit any two days without an error, so such a fit would say nothing.
  if (!first || series.length < 3)
    throw new UmkmError("infeasible", ["observations"], "figures of at least three days");
  const origin = calendarDate(first.observation.on);
  const points = series.map((placed) => {
    const { position, observation } = placed;
    const { on, value } = observation;
    if ((model !== "linear" && value === 0) || (capacity > 0 && value >= capacity)) {
      const expected = "a figure above 0, and below the capacity where there is one";
      throw new UmkmError("infeasible", ["observations", position, "value"], expected);
    }
    const y = scale.get(placed) ?? straightened[model](new Decimal(value), capacity);
    scale.set(placed, y);
    return { t: yearsFrom(origin, on), y };
  });
  const line = leastSquares(points);
  const [a, b] = [line.a.toNumber(), line.b.toNumber()];
  const time = { origin, timeUnit };
  switch (model) {
    case "linear":
      return { model, parameters: { a, b }, ...time };
    case "exponential":
      return { model, parameters: { a: factor(line.a), b: factor(line.b) }, ...time };
    case "logistic":
      return { model, parameters: { capacity, a, r: b }, ...time };
    case "gompertz":
      return { model, parameters: { capacity, a, b }, ...time };
  }
}

const timeUnit: TimeUnit = /* @__PURE__ */ deepFreeze({ name: "year", days: 365.2425 });

/** The function that turns the curve of each model into a line. */
const straightened: Readonly<Record<ForecastModel, (y: Decimal, capacity: number) => Decimal>> = {
  linear: (y) => y,
  exponential: (y) => y.ln(),
  logistic: (y, capacity) => y.div(new Decimal(capacity).minus(y)).ln(),
  gompertz: (y, capacity) => y.div(capacity).ln().neg().ln().neg(),
};

/** A parameter of the exponential curve from its logarithm; refused if a number cannot hold it in full precision. */
function factor(logarithm: Decimal): number {
  const value = logarithm.exp().toNumber();
  if (!(value >= leastFactor && value < Number.POSITIVE_INFINITY)) {
    throw new UmkmError("infeasible", ["observations"], "a rate of growth a year that a number can hold");
  }
  return value;
}
