// @ts-check
import { colours } from "./chart.js";
import { chartText } from "./chartText.js";

/**
 * @typedef {object} BarPart
 * @property {string} name of the series that it belongs to
 * @property {number} value
 * @property {string} text what is written at the bar
 * @property {string} color
 */

/**
 * Lay out lying bars, a row for each label; several parts in a row stand one after the other.
 *
 * @param {readonly { label: string, parts: readonly BarPart[] }[]} rows
 * @param {{ top: number, left: number, max: number }} room
 */
export function barRows(rows, { top, left, max }) {
  const names = [...new Set(rows.flatMap(({ parts }) => parts.map(({ name }) => name)))];
  const stacked = rows.some(({ parts }) => parts.length > 1);
  return {
    grid: { top, bottom: 8, left, right: 64 },
    xAxis: { type: /** @type {const} */ ("value"), min: 0, max, show: false },
    yAxis: {
      type: /** @type {const} */ ("category"),
      inverse: true,
      data: rows.map(({ label }) => label),
      axisLabel: { ...chartText.ink, interval: 0 },
      axisTick: { show: false },
      axisLine: { lineStyle: { color: colours.quiet } },
    },
    series: names.map((name) => ({
      type: /** @type {const} */ ("bar"),
      name,
      stack: "all",
      barWidth: "68%",
      color: rows.flatMap(({ parts }) => parts).find((part) => part.name === name)?.color ?? colours.ink,
      label: {
        show: true,
        position: stacked ? /** @type {const} */ ("inside") : /** @type {const} */ ("right"),
        color: stacked ? colours.background : colours.ink,
        fontSize: 14,
        formatter: (/** @type {{ dataIndex: number }} */ { dataIndex }) =>
          rows[dataIndex]?.parts.find((part) => part.name === name)?.text ?? "",
      },
      data: rows.map(({ parts }) => {
        const part = parts.find((one) => one.name === name);
        return part ? { value: part.value, itemStyle: { color: part.color } } : "-";
      }),
    })),
  };
}
