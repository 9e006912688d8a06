// @ts-check
import { statuteSizes } from "../built/library.js";
import { chart, colours } from "./chart.js";
import { limitWords } from "./limitWords.js";
import { shortAmount } from "./shortAmount.js";
import { sizeLimitRows } from "./sizeLimitRows.js";

const panel = { top: 64, height: 196, gap: 64 };

/**
 * Draw the limits of the statutory size classes through the years: one panel for each measure, amounts on a log scale,
 * days without amounts shaded.
 *
 * @param {"en" | "id"} [language]
 * @returns {string} SVG
 */
export function sizeLimitsChart(language = "en") {
  const words = limitWords[language];
  const rows = sizeLimitRows();
  const measures = [...new Set(rows.map(({ measure }) => measure))];
  const first = statuteSizes.periods[0]?.from ?? "";
  const last = statuteSizes.periods.at(-1)?.checkedOn ?? "";
  const shaded = statuteSizes.gaps.map(({ from, until }) => [
    { xAxis: Date.parse(from) },
    { xAxis: Date.parse(until) },
  ]);
  const tops = measures.map((_, at) => panel.top + at * (panel.height + panel.gap));
  const gaps = statuteSizes.gaps.map(({ from, until }) => `${from} ${words.to} ${until} ${words.gap}`);
  const described = rows.map(
    ({ regime, measure, size, limit, from, until }) =>
      `${measure} ${words.under} ${regime}, ${from} ${words.to} ${until ?? words.today}: ${size} ${words.upTo} ${shortAmount(limit, words)}`,
  );
  return chart({
    title: `${words.title}, ${first} ${words.to} ${last}`,
    description: `${words.scale} ${[...described, ...gaps].join("; ")}.`,
    width: 560,
    height: (tops.at(-1) ?? 0) + panel.height + 40,
    option: {
      title: [
        { text: `${words.shaded}: ${gaps.join("; ")}`, left: 16, top: 8, textStyle: quiet },
        ...measures.map((measure, at) => ({
          text: `${measure}, rupiah`,
          left: 16,
          top: (tops[at] ?? 0) - 30,
          textStyle: { color: colours.ink, fontSize: 14 },
        })),
      ],
      grid: tops.map((top) => ({ top, height: panel.height, left: 92, right: 24 })),
      xAxis: tops.map((_, at) => ({
        type: /** @type {const} */ ("time"),
        gridIndex: at,
        // A day as text would begin where the machine is, not at midnight UTC.
        min: Date.parse(first),
        max: Date.parse(last),
        axisLabel: { ...quiet, formatter: "{yyyy}", hideOverlap: true },
        axisLine: { lineStyle: { color: colours.quiet } },
        splitLine: { show: false },
      })),
      yAxis: tops.map((_, at) => ({
        type: /** @type {const} */ ("log"),
        gridIndex: at,
        min: 1e7,
        max: 1e11,
        axisLabel: { ...quiet, formatter: (/** @type {number} */ value) => shortAmount(value, words) },
        splitLine: { lineStyle: { color: colours.line } },
      })),
      series: [
        ...tops.map((_, at) => ({
          type: /** @type {const} */ ("line"),
          xAxisIndex: at,
          yAxisIndex: at,
          data: [],
          markArea: { silent: true, itemStyle: { color: colours.area }, data: /** @type {any} */ (shaded) },
        })),
        ...rows.map(({ measure, size, limit, from, until }) =>
          lineOf(measures.indexOf(measure), size, limit, shortAmount(limit, words), from, until ?? last),
        ),
      ],
    },
  });
}

const quiet = {
  color: colours.quiet,
  fontSize: 12,
  fontWeight: /** @type {const} */ ("normal"),
  fontFamily: "system-ui, sans-serif",
};
const classes = ["mikro", "kecil", "menengah"];

/**
 * @param {number} at
 * @param {string} size
 * @param {number} limit
 * @param {string} short the limit as it is written
 * @param {string} from
 * @param {string} until
 */
function lineOf(at, size, limit, short, from, until) {
  const color = colours.series[classes.indexOf(size)] ?? colours.ink;
  const later = from !== statuteSizes.periods[0]?.from;
  const label = {
    show: true,
    // The limits of kecil and menengah lie too close in one panel for both labels to stand between them.
    position: size === "menengah" ? /** @type {const} */ ("top") : /** @type {const} */ ("bottom"),
    align: later ? /** @type {const} */ ("right") : /** @type {const} */ ("left"),
    formatter: `${size} ${short}`,
    color,
    fontSize: 12,
  };
  const ends = [from, until].map((on) => ({ value: [Date.parse(on), limit] }));
  return {
    type: /** @type {const} */ ("line"),
    xAxisIndex: at,
    yAxisIndex: at,
    symbol: "circle",
    symbolSize: 0.1,
    lineStyle: { color, width: 3 },
    itemStyle: { color },
    data: ends.map((end, side) => (side === Number(later) ? { ...end, label } : end)),
  };
}
