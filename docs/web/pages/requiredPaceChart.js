// @ts-check
import { barRows } from "./barRows.js";
import { chart, colours } from "./chart.js";
import { chartText } from "./chartText.js";
import { millions } from "./millions.js";
import { requiredPaceRows } from "./requiredPaceRows.js";

/**
 * Draw what had still to be added each month to reach the ministry's target, at the end of each quarter.
 *
 * @returns {string} SVG
 */
export function requiredPaceChart() {
  const rows = requiredPaceRows();
  const colourOf = (/** @type {string} */ status) => colours.series[status === "behind" ? 1 : 0] ?? colours.ink;
  const described = rows.map(({ asOf, status, pace }) => `${asOf} ${millions(pace.perMonth)} (${status})`);
  return chart({
    title: "What had still to be added each month, at the end of each quarter",
    description: `In millions of UMKM a month to reach 30 million by the end of 2024, by the count of the ministry then known: ${described.join(", ")}.`,
    width: 480,
    height: 92 + rows.length * 23,
    option: {
      title: { text: "millions of UMKM a month still needed", left: 8, top: 4, textStyle: chartText.quiet },
      legend: {
        left: 4,
        top: 28,
        itemWidth: 12,
        itemHeight: 12,
        itemGap: 20,
        selectedMode: false,
        textStyle: chartText.ink,
      },
      ...barRows(
        rows.map(({ asOf, status, pace }) => ({
          label: asOf,
          parts: [{ name: status, value: pace.perMonth, text: millions(pace.perMonth), color: colourOf(status) }],
        })),
        { top: 60, left: 96, max: Math.max(...rows.map(({ pace }) => pace.perMonth)) },
      ),
    },
  });
}
