import { calendarDate } from "../../src/core/day/calendarDate";
import type { ForecastCurve } from "../../src/digital/forecast/forecast";

/** A curve by year, whatever its parameters. */
export function curve(model: string, parameters: object, origin = "2000-01-01"): ForecastCurve {
  return {
    model,
    parameters,
    origin: calendarDate(origin),
    timeUnit: { name: "year", days: 365.2425 },
  } as ForecastCurve;
}
