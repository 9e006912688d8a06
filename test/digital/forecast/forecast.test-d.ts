import { expectTypeOf, it } from "vitest";
import type { CalendarDate } from "../../../src/core/day/calendarDate";
import { type BassCurve, bassCurve } from "../../../src/digital/bassCurve";
import { fitForecast } from "../../../src/digital/fitForecast";
import type { ForecastCurve, ForecastFit, ModelChoice } from "../../../src/digital/forecast/forecast";
import type { Backtest } from "../../../src/digital/forecast/prediction";
import { forecastReaches } from "../../../src/digital/forecastReaches";
import { goDigital2024 } from "../../../src/digital/national/goDigital2024";
import { goDigitalObservations } from "../../../src/digital/national/goDigitalObservations";
import type { SplitOptions } from "../../../src/digital/splitAdditions";
import { trajectory } from "../../../src/digital/trajectory";

it("knows the parameters by the model", () => {
  const fit = fitForecast(goDigitalObservations, { model: "logistic", capacity: 30_000_000, use: { body: "idEA" } });
  expectTypeOf(fit).toEqualTypeOf<ForecastFit>();
  if (fit.model === "logistic") expectTypeOf(fit.parameters.r).toEqualTypeOf<number>();
  if (fit.model === "linear") expectTypeOf(fit.parameters).not.toHaveProperty("capacity");
});

it("reads fits and Bass curves alike", () => {
  expectTypeOf<ForecastFit>().toExtend<ForecastCurve>();
  expectTypeOf<BassCurve>().toExtend<ForecastCurve>();
  const curve = bassCurve({ p: 0.03, q: 0.38, m: 100, origin: "2021-01-01" });
  expectTypeOf(forecastReaches(curve, 5)).toEqualTypeOf<CalendarDate | null>();
});

it("takes neither a rule that mixes bodies, nor a model or a shape that is none", () => {
  // @ts-expect-error TS2322: a series is of one body
  fitForecast(goDigitalObservations, { model: "linear", use: "latest" });
  // @ts-expect-error TS2322: no such model
  fitForecast.call(null, goDigitalObservations, { model: "cubic", use: { body: "idEA" } });
  // @ts-expect-error TS2741: every is not left out
  trajectory(goDigital2024, { shape: "linear" });
});

it("has a capacity for the curves that have one, and for them alone", () => {
  // @ts-expect-error TS2322: a capacity is not left out
  const lacking: ModelChoice = { model: "logistic" };
  // @ts-expect-error TS2322: a line has no capacity
  const superfluous: ModelChoice = { model: "linear", capacity: 5 };
  const choices: ModelChoice[] = [lacking, superfluous, { model: "gompertz", capacity: 5 }, { model: "exponential" }];
  expectTypeOf(choices).toExtend<readonly ModelChoice[]>();
});

it("has errors where a model was tested, and a code where it was refused", () => {
  type Tested = Backtest["models"][number];
  expectTypeOf<Extract<Tested, { status: "tested" }>>().toHaveProperty("mae");
  expectTypeOf<Extract<Tested, { status: "refused" }>>().toHaveProperty("code");
});

it("begins additions at an observation as it is", () => {
  expectTypeOf(goDigitalObservations[0]).toExtend<NonNullable<SplitOptions["from"]>>();
});
