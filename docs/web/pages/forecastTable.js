// @ts-check
import {
  backtest,
  en,
  fitForecast,
  forecastAt,
  forecastReaches,
  goDigital2024,
  goDigitalObservations,
} from "../built/library.js";
import { story } from "./goDigitalStory.js";
import { markdownTable } from "./markdownTable.js";

/**
 * List what each model gave on the day of the story, and how far off it was from what came.
 *
 * @returns {string} Markdown
 */
export function forecastTable() {
  const { asOf, use, models } = story;
  const goal = goDigital2024.milestones[3];
  const before = backtest(goDigitalObservations, models, { use, asOf }).models;
  const after = backtest(goDigitalObservations, models, { use, last: 2 }).models;
  const rows = models.map((choice, at) => {
    const fit = fitForecast(goDigitalObservations, { ...choice, use, asOf });
    return [
      fit.model,
      meanShare(before[at]),
      ...errorsOf(after[at]).map(({ forecast, share }) => `${whole(forecast)} (${signed(share ?? 0)})`),
      whole(forecastAt(fit, goal.on)),
      forecastReaches(fit, goal.value) ?? "never",
    ];
  });
  const came = errorsOf(after[0]).map(({ on, actual }) => `for ${on}; counted ${en.formats.count(actual)}`);
  return markdownTable(
    ["model", "mean error before, one at a time", ...came, `for ${goal.on}; not counted`, "reaches 30 million"],
    rows,
  );
}

/** @param {import("umkm").BacktestOfModel | undefined} tested */
function errorsOf(tested) {
  return tested?.status === "tested" ? tested.errors : [];
}

/** @param {import("umkm").BacktestOfModel | undefined} tested */
function meanShare(tested) {
  return tested?.status === "tested" ? en.formats.percent(tested.mape ?? 0, 1) : "refused";
}

/** @param {number} value */
function whole(value) {
  return en.formats.count(Math.round(value));
}

/** @param {number} share */
function signed(share) {
  return `${share < 0 ? "−" : "+"}${en.formats.percent(Math.abs(share), 1)}`;
}
