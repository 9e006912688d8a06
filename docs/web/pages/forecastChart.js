// @ts-check
import { fitForecast, forecastAt, goDigital2024, goDigitalObservations, trajectory } from "../built/library.js";
import { chart, colours } from "./chart.js";
import { chartText } from "./chartText.js";
import { story } from "./goDigitalStory.js";
import { knownOn } from "./knownOn.js";
import { millions } from "./millions.js";
import { timeAxes } from "./timeAxes.js";

const dashes = /** @type {const} */ (["solid", "dashed", "solid", "dashed"]);

/**
 * Draw the curves that the ministry's counts gave on the day of the story, and what the ministry counted before and after.
 *
 * @returns {string} SVG
 */
export function forecastChart() {
  const { asOf, use, models } = story;
  const days = trajectory(goDigital2024, { shape: "linear", every: "quarter" }).points.map(({ on }) => on);
  const due = days.at(-1) ?? asOf;
  const fits = models.map((model) => fitForecast(goDigitalObservations, { ...model, use, asOf }));
  const counts = goDigitalObservations.filter(({ body }) => body === use.body);
  const later = counts.filter((one) => !knownOn(one, asOf));
  const described = fits.map((fit) => `${fit.model} gives ${millions(forecastAt(fit, due))} on ${due}`);
  const came = later.map(({ on, value }) => `${millions(value)} for ${on}`);
  return chart({
    title: `Forecasts from the ministry's counts on ${asOf}, and what came`,
    description: `In millions of UMKM: ${described.join(", ")}. Counted later: ${came.join(", ")}.`,
    width: 480,
    height: 420,
    option: {
      ...timeAxes({ top: 36, bottom: 36, left: 40, right: 136, max: 45e6 }),
      title: { text: `millions of UMKM; hollow: not known on ${asOf}`, left: 8, top: 4, textStyle: chartText.quiet },
      series: [
        ...fits.map((fit, at) => ({
          type: /** @type {const} */ ("line"),
          symbol: "circle",
          symbolSize: 0.1,
          lineStyle: { color: colours.series[at] ?? colours.ink, width: 2, type: dashes[at] ?? "solid" },
          itemStyle: { color: colours.series[at] ?? colours.ink },
          data: days.map((on) => ({
            value: [Date.parse(on), forecastAt(fit, on)],
            ...(on === due
              ? { label: labelOf(fit.model, forecastAt(fit, on), colours.series[at] ?? colours.ink) }
              : {}),
          })),
        })),
        {
          type: /** @type {const} */ ("scatter"),
          symbolSize: 9,
          itemStyle: { borderColor: colours.ink, borderWidth: 2, opacity: 1 },
          data: counts.map((one) => ({
            value: [Date.parse(one.on), one.value],
            itemStyle: { color: knownOn(one, asOf) ? colours.ink : colours.background },
          })),
        },
      ],
    },
  });
}

/**
 * @param {string} model
 * @param {number} value
 * @param {string} color
 */
function labelOf(model, value, color) {
  return {
    show: true,
    position: /** @type {const} */ ("right"),
    // The two growth curves end too close for both labels to stand beside their ends.
    offset: [0, model === "gompertz" ? 10 : model === "logistic" ? -4 : 0],
    formatter: `${model} ${millions(value)}`,
    color,
    fontSize: 14,
  };
}
