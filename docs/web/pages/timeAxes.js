// @ts-check
import { goDigital2024 } from "../built/library.js";
import { colours } from "./chart.js";
import { chartText } from "./chartText.js";

/**
 * Lay out a plot of counts, in millions, over the days of the go-digital target.
 *
 * @param {{ top: number, bottom: number, left: number, right?: number, max: number }} room
 */
export function timeAxes({ top, bottom, left, right = 20, max }) {
  return {
    grid: { top, bottom, left, right },
    xAxis: {
      type: /** @type {const} */ ("time"),
      // A day as text would begin where the machine is, not at midnight UTC.
      min: Date.parse(goDigital2024.baseline.on),
      max: Date.parse(goDigital2024.milestones[3].on),
      axisLabel: { ...chartText.quiet, formatter: "{yyyy}", hideOverlap: true },
      axisTick: { lineStyle: { color: colours.quiet } },
      axisLine: { lineStyle: { color: colours.quiet } },
      splitLine: { show: false },
    },
    yAxis: {
      type: /** @type {const} */ ("value"),
      min: 0,
      max,
      interval: 5e6,
      axisLabel: { ...chartText.quiet, formatter: (/** @type {number} */ value) => String(value / 1e6) },
      splitLine: { lineStyle: { color: colours.line } },
    },
  };
}
