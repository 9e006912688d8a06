// @ts-check
import { goDigitalObservations, trajectory } from "../built/library.js";
import { chart, colours } from "./chart.js";
import { chartText } from "./chartText.js";
import { story } from "./goDigitalStory.js";
import { knownOn } from "./knownOn.js";
import { millions } from "./millions.js";
import { timeAxes } from "./timeAxes.js";

const symbols = ["circle", "triangle", "diamond", "rect", "arrow"];

/**
 * Draw the paths of the targets and, as points that nothing joins, what the bodies counted: full where it was known on
 * the day of the story, hollow where it came later.
 *
 * @returns {string} SVG
 */
export function goDigitalPathChart() {
  const { asOf, bodies, targets } = story;
  const paths = targets.map((target) => trajectory(target, { shape: "linear", every: "quarter" }));
  const ends = paths.map(({ target, points }) => `${target}: ${points.map(pointText).filter(isYearEnd).join(", ")}`);
  const counts = bodies.map((body) => {
    const own = goDigitalObservations.filter((one) => one.body === body);
    return `${body} counted ${own.map(pointText).join(", ")}`;
  });
  return chart({
    title: "The paths to the go-digital targets, and what was counted",
    description: `In millions of UMKM. Paths: ${ends.join("; ")}. ${counts.join("; ")}. Hollow points were not known on ${asOf}.`,
    width: 480,
    height: 460,
    option: {
      ...timeAxes({ top: 92, bottom: 36, left: 40, max: 35e6 }),
      title: {
        text: `millions of UMKM; hollow: not known on ${asOf}`,
        left: 8,
        top: 4,
        textStyle: chartText.quiet,
      },
      legend: {
        data: bodies,
        left: 4,
        top: 26,
        width: 360,
        itemWidth: 12,
        itemHeight: 12,
        itemGap: 16,
        selectedMode: false,
        textStyle: chartText.ink,
      },
      series: [
        ...paths.map(({ target, points }, at) => pathOf(target, points, at)),
        ...bodies.map((body, at) => pointsOf(body, colours.series[at] ?? colours.ink, symbols[at] ?? "circle")),
      ],
    },
  });
}

/** @param {{ readonly on: string, readonly value: number }} point */
function pointText({ on, value }) {
  return `${on} ${millions(value)}`;
}

/** @param {string} text */
function isYearEnd(text) {
  return text.includes("-12-31 ");
}

/**
 * @param {string} target
 * @param {readonly { readonly on: string, readonly value: number }[]} points
 * @param {number} at
 */
function pathOf(target, points, at) {
  const color = colours.series[Math.min(at, 1)] ?? colours.ink;
  const above = at > 0;
  const label = {
    show: true,
    position: above ? /** @type {const} */ ("top") : /** @type {const} */ ("bottom"),
    align: above ? /** @type {const} */ ("right") : /** @type {const} */ ("left"),
    distance: above ? 6 : 24,
    formatter: target,
    color,
    fontSize: 14,
  };
  const data = points.map(({ on, value }) => ({ value: [Date.parse(on), value] }));
  // Below its path there is room before the last year only.
  const labelled = data.length - (above ? 1 : 6);
  return {
    type: /** @type {const} */ ("line"),
    symbol: "circle",
    symbolSize: 0.1,
    lineStyle: { color, width: 2, type: at === 2 ? /** @type {const} */ ("dashed") : /** @type {const} */ ("solid") },
    itemStyle: { color },
    data: data.map((point, place) => (place === labelled ? { ...point, label } : point)),
  };
}

/**
 * @param {string} body
 * @param {string} color
 * @param {string} symbol
 */
function pointsOf(body, color, symbol) {
  return {
    type: /** @type {const} */ ("scatter"),
    name: body,
    symbol,
    symbolSize: 10,
    itemStyle: { color, borderColor: color, borderWidth: 2, opacity: 1 },
    data: goDigitalObservations
      .filter((one) => one.body === body)
      .map((one) => ({
        value: [Date.parse(one.on), one.value],
        itemStyle: { color: knownOn(one, story.asOf) ? color : colours.background },
      })),
  };
}
