import { describe, expect, it } from "vitest";
import { backtest } from "../../../src/digital/backtest";
import { bassCurve } from "../../../src/digital/bassCurve";
import { fitForecast } from "../../../src/digital/fitForecast";
import { forecastOn } from "../../../src/digital/forecastOn";
import { goDigitalObservations } from "../../../src/digital/national/goDigitalObservations";
import { en } from "../../../src/messages/en/en";
import { explain } from "../../../src/messages/explain";
import type { Explainable } from "../../../src/messages/explainable";
import { id } from "../../../src/messages/id/id";
import { seen } from "../../digital/series";

const wide = { width: Number.POSITIVE_INFINITY } as const;
const known = { use: { body: "KemenKopUKM" }, asOf: "2024-03-05" } as const;
const line = fitForecast(goDigitalObservations, { model: "linear", ...known });
const bass = bassCurve({ p: 0.03, q: 0.38, m: 10_000_000, origin: "2021-01-01" });

// The figures are those of test/cases/forecasts.json.
describe("explain a forecast", () => {
  it("in English", () => {
    expect(explain(line, en, wide)).toEqual([
      "Forecast by the linear model from the counts of KemenKopUKM on 20 days, 31 December 2019 to 31 August 2023.",
      "It begins at 7,408,126 and rises by 4,459,252 a year.",
      "R squared: 0.968.",
      "Not used, for they became known after 5 March 2024: 3 figures.",
      "A forecast carries the past on. It knows no policy and no error of its own.",
      "There is no interval: the counts of a body stand on each other, and their error is not known.",
      "Evidence: a single source.",
    ]);
  });

  // 2023-08-31 to 2024-12-31 are 488 days, and the counts span 1,339: 36.45 %. The value is that of forecasts.json.
  it("of a day, and how far it lies beyond the counts", () => {
    expect(explain(forecastOn(line, "2024-12-31"), en, wide)).toEqual([
      "The linear model of the counts of KemenKopUKM gives 29,714,001 on 31 December 2024.",
      "That is 488 days beyond the last count, 36.45% of the time that the counts span.",
      "There is no interval: the counts of a body stand on each other, and their error is not known.",
    ]);
    expect(explain(forecastOn(line, "2023-08-31"), id, wide)).toHaveLength(2);
    expect(explain(forecastOn(line, "2024-12-31"), id, wide)[1]).toBe(
      "Itu 488 hari sesudah hitungan terakhir, 36,45% dari rentang waktu hitungannya.",
    );
  });

  it("in Indonesian, of a curve with a capacity", () => {
    const curve = fitForecast(goDigitalObservations, { model: "gompertz", capacity: 30_000_000, ...known });
    expect(explain(curve, id, wide).slice(0, 3)).toEqual([
      "Prakiraan menurut model Gompertz dari hitungan KemenKopUKM pada 20 hari, 31 Desember 2019 sampai 31 Agustus 2023.",
      "Naik, selalu di bawah kapasitas yang diberikan, 30.000.000.",
      "R kuadrat: 0,98.",
    ]);
  });

  // Off the line by 1/3, -2/3 and 1/3: R squared is 1 - (2/3) / 2,000,000.
  it("does not round a fit to a perfect one", () => {
    const points = [seen("2000-01-01", 1_000), seen("2400-01-01", 1_999), seen("2800-01-01", 3_000)];
    const lines = explain(fitForecast(points, { model: "linear" }), en, wide);
    expect(lines[2]).toBe("R squared: 0.9999997.");
    const exact = points.map((one, at) => ({ ...one, value: 1_000 * (at + 1) }));
    expect(explain(fitForecast(exact, { model: "linear" }), en, wide)[2]).toBe("R squared: 1.");
  });

  // 400 years of 146,097 days: from 900 to 100, less 2 a year; or a third in 400 years.
  it("that falls", () => {
    const points = [seen("2000-01-01", 900), seen("2400-01-01", 500), seen("2800-01-01", 100)];
    expect(explain(fitForecast(points, { model: "linear" }), en, wide)[1]).toBe(
      "It begins at 900 and falls by 1 a year.",
    );
    const third = [seen("2000-01-01", 900), seen("2400-01-01", 300), seen("2800-01-01", 100)];
    expect(explain(fitForecast(third, { model: "exponential" }), en, wide)[1]).toBe(
      "It begins at 900 and shrinks by 0.27% a year.",
    );
  });

  it("of figures that are all the same", () => {
    const flat = ["2020-01-01", "2021-01-01", "2022-01-01"].map((on) => seen(on, 7));
    expect(explain(fitForecast(flat, { model: "linear" }), en, wide)).toContain(
      "All figures are the same: there is no R squared.",
    );
    expect(explain(fitForecast(flat, { model: "linear" }), en, wide)[1]).toBe("It stays at 7.");
    expect(explain(fitForecast(flat, { model: "exponential" }), id, wide)[1]).toBe("Tetap pada 7.");
    const half = fitForecast(flat, { model: "logistic", capacity: 14 });
    expect(explain(half, en, wide)[1]).toBe("It stays level, below the capacity given, 14.");
    expect(explain(half, id, wide)[1]).toBe("Tetap, di bawah kapasitas yang diberikan, 14.");
  });

  // 4 in 400 years of 146,097 days.
  it("that rises by less than a unit", () => {
    const slow = [seen("2000-01-01", 900), seen("2400-01-01", 904), seen("2800-01-01", 908)];
    expect(explain(fitForecast(slow, { model: "linear" }), en, wide)[1]).toBe(
      "It begins at 900 and rises by 0.01 a year.",
    );
    expect(explain(fitForecast(slow, { model: "linear" }), id, wide)[1]).toBe(
      "Mulai dari 900 dan naik 0,01 per tahun.",
    );
  });

  it.each(["logistic", "gompertz"] as const)("that falls below its capacity (%s)", (model) => {
    const points = [seen("2000-01-01", 900), seen("2400-01-01", 500), seen("2800-01-01", 100)];
    const curve = fitForecast(points, { model, capacity: 1_000 });
    expect(explain(curve, en, wide)[1]).toBe("It falls towards 0, below the capacity given, 1,000.");
    expect(explain(curve, id, wide)[1]).toBe("Turun menuju 0, di bawah kapasitas yang diberikan, 1.000.");
    const rising = fitForecast(
      points.map((one) => ({ ...one, value: 1_000 - one.value })),
      { model, capacity: 1_000 },
    );
    expect(explain(rising, en, wide)[1]).toBe("It rises, and stays below the capacity given, 1,000.");
  });

  it("that grows beyond what per cent can tell", () => {
    const steep = [seen("2020-01-01", 1), seen("2020-01-11", 100), seen("2020-01-21", 10_000)];
    expect(explain(fitForecast(steep, { model: "exponential" }), en, wide)[1]).toMatch(
      /^It begins at 1 and grows by \d\.\d\de\+\d+x a year\.$/,
    );
  });
});

describe("explain a backtest", () => {
  const choices = [{ model: "linear" }, { model: "logistic", capacity: 30_000_000 }] as const;

  it("with the mean errors", () => {
    expect(explain(backtest(goDigitalObservations, choices, { ...known, last: 3 }), en, wide)).toEqual([
      "How the models would have foretold the last of KemenKopUKM's counts of 20 days:",
      "- linear: wrong by 1,540,609 on average, 6.93% of the figure",
      "- logistic (30,000,000): wrong by 971,260 on average, 4.38% of the figure",
    ]);
  });

  it("with the models that cannot take the figures, and without a share of 0", () => {
    const points = [seen("2000-01-01", 10), seen("2400-01-01", 20), seen("2800-01-01", 30), seen("3200-01-01", 0)];
    const both = backtest(points, [{ model: "linear" }, { model: "logistic", capacity: 20 }]);
    expect(explain(both, en, wide).slice(1)).toEqual([
      "- linear: wrong by 40 on average",
      "- logistic (20): cannot take these figures",
    ]);
    expect(explain(both, id, wide).slice(1)).toEqual([
      "- linear: meleset rata-rata 40",
      "- logistik (20): tidak dapat memakai angka-angka ini",
    ]);
  });
});

describe("explain a Bass curve", () => {
  it("with its peak", () => {
    expect(explain(bass, en, wide)).toEqual([
      "Bass curve from 1 January 2021: 10,000,000 adopters in the end, p = 0.03 and q = 0.38 a year.",
      "Most adopt around 12 March 2027: 4,605,263 have by then, 1,105,921 a year.",
    ]);
    expect(explain(bass, id, wide)[1]).toBe(
      "Adopsi terbanyak sekitar 12 Maret 2027: sampai saat itu 4.605.263, dan 1.105.921 per tahun.",
    );
  });

  it("without one", () => {
    const early = bassCurve({ p: 0.4, q: 0.38, m: 100, origin: "2021-01-01" });
    expect(explain(early, en, wide)[1]).toBe("Most adopt at the beginning.");
    const never = bassCurve({ p: 1e-300, q: 0.05, m: 100, origin: "2021-01-01" });
    expect(explain(never, en, wide)[1]).toContain("Most adopt after the year 9999");
  });
});

it.each<[string, Explainable]>([
  ["a forecast", line],
  ["a Bass curve", bass],
])("%s is explained alike after JSON", (_, outcome) => {
  expect(explain(JSON.parse(JSON.stringify(outcome)), en)).toEqual(explain(outcome, en));
});

it("says nothing of later figures where there are none, or where no day was given", () => {
  const points = [seen("2020-01-01", 1), seen("2021-01-01", 2), seen("2022-01-01", 4)];
  for (const asOf of [{}, { asOf: "2024-03-05" }] as const) {
    const fit = fitForecast(points, { model: "linear", ...asOf });
    expect(explain(fit, en, wide)).toHaveLength(6);
  }
});

// 1 was counted where the line leads to 4e9.
it.each([
  [id, "- linear: meleset rata-rata 3.999.999.999, yaitu 3.999.999.999x dari angkanya"],
  [en, "- linear: wrong by 3,999,999,999 on average, 3,999,999,999x of the figure"],
])("writes an error beyond what per cent can tell as so many times the figure", (language, text) => {
  const points = [seen("2000-01-01", 1e9), seen("2400-01-01", 2e9), seen("2800-01-01", 3e9), seen("3200-01-01", 1)];
  expect(explain(backtest(points, [{ model: "linear" }]), language, wide)[1]).toBe(text);
});
