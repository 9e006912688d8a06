import { describe, expect, it } from "vitest";
import { fitForecast } from "../../src/digital/fitForecast";
import { forecastAt } from "../../src/digital/forecastAt";
import { forecastOn } from "../../src/digital/forecastOn";
import { refusal } from "../core/refusal";
import { seen } from "./series";

// 100 days from the first figure to the last.
const fit = fitForecast([seen("2024-01-01", 0), seen("2024-02-20", 50), seen("2024-04-10", 100)], { model: "linear" });

describe("forecastOn", () => {
  it.each([
    ["2023-12-31", 0, 0],
    ["2024-04-09", 0, 0],
    ["2024-04-10", 0, 0],
    ["2024-04-11", 1, 0.01],
    ["2024-07-19", 100, 1],
    ["2024-07-20", 101, 1.01],
  ])("on %s goes %s days beyond its figures", (on, days, ofSpan) => {
    expect(forecastOn(fit, on)).toEqual({
      kind: "forecast-value",
      model: "linear",
      body: "A",
      on,
      value: forecastAt(fit, on),
      beyond: { days, ofSpan },
      interval: null,
      noInterval: "counts-not-independent",
    });
  });

  it("takes a fit that went through JSON, and refuses a day that does not exist", () => {
    expect(forecastOn(JSON.parse(JSON.stringify(fit)), "2024-07-19").beyond.days).toBe(100);
    expect(() => forecastOn(fit, "2024-02-30")).toThrow(refusal("invalid-date", ["date"]));
  });

  it.each([{ last: 5 }, { last: "2023-12-31" }, { last: "2024-01-01" }])(
    "refuses a fit whose figures span nothing: %j",
    (wrong) => {
      expect(() => forecastOn({ ...fit, ...wrong } as never, "2024-07-19")).toThrow(
        expect.objectContaining({ name: "UmkmError" }),
      );
    },
  );

  it("hands on nothing of a stored fit that is not as it was", () => {
    expect(() => forecastOn({ ...fit, body: Number.NaN } as never, "2024-07-19")).toThrow(
      refusal("invalid-option", ["fit", "body"]),
    );
    expect(forecastOn({ ...fit, noInterval: Number.NaN } as never, "2024-07-19").noInterval).toBe(fit.noInterval);
  });
});
