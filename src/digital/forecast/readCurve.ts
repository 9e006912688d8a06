import { calendarDate } from "../../core/day/calendarDate";
import { UmkmError } from "../../core/error/UmkmError";
import { readOption } from "../../core/fact/readOption";
import { type ForecastCurve, leastFactor, type TimeUnit } from "./forecast";

/** Check a curve, which may come from storage. @throws UmkmError `invalid-option`, `invalid-date`, `invalid-amount`. */
export function readCurve(curve: ForecastCurve): void {
  const model = readOption(Object.keys(leasts) as ForecastCurve["model"][], curve?.model, ["curve", "model"]);
  calendarDate(curve.origin, ["curve", "origin"]);
  const { name, days } = { ...(curve.timeUnit as Partial<TimeUnit> | undefined) };
  if (name !== "year" || days !== 365.2425) {
    throw new UmkmError("invalid-option", ["curve", "timeUnit"], "years of 365.2425 days");
  }
  const parameters: Readonly<Record<string, unknown>> = { ...curve.parameters };
  for (const [parameter, least] of Object.entries(leasts[model])) {
    const value = parameters[parameter];
    if (!Number.isFinite(value) || (value as number) < least) {
      throw new UmkmError("invalid-amount", ["curve", "parameters", parameter], `a number from ${least} on`);
    }
  }
}

const lowest = -1.7976931348623157e308;

/** The parameters of every model, each with its smallest value. */
const leasts: Readonly<Record<ForecastCurve["model"], Readonly<Record<string, number>>>> = {
  linear: { a: lowest, b: lowest },
  exponential: { a: leastFactor, b: leastFactor },
  logistic: { capacity: 1, a: lowest, r: lowest },
  gompertz: { capacity: 1, a: lowest, b: lowest },
  bass: { p: leastFactor, q: 0, m: 1 },
};
