// @ts-check
import { additionsRows } from "./additionsRows.js";
import { barRows } from "./barRows.js";
import { chart, colours } from "./chart.js";
import { chartText } from "./chartText.js";
import { story } from "./goDigitalStory.js";

/**
 * Draw what regions and ministries had to add in 2023 and 2024: as announced, and as 60/40 gives it.
 *
 * @returns {string} SVG
 */
export function additionsChart() {
  const rows = additionsRows();
  const short = (/** @type {number} */ value) => (value / 1e6).toFixed(1);
  const described = rows.map(
    ({ year, by, parts, sum }) => `${year} ${by}: ${parts.map(short).join(" and ")}, together ${short(sum)}`,
  );
  return chart({
    title: "What regions and ministries had to add in 2023 and 2024",
    description: `In millions of UMKM, regions first: ${described.join("; ")}.`,
    width: 480,
    height: 76 + rows.length * 38,
    option: {
      title: { text: "millions of UMKM to add", left: 8, top: 4, textStyle: chartText.quiet },
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
        rows.map(({ year, by, parts }) => ({
          label: `${year} ${by}`,
          parts: parts.map((value, at) => ({
            name: story.parties[at]?.id ?? "",
            value,
            text: short(value),
            color: colours.series[at] ?? colours.ink,
          })),
        })),
        { top: 60, left: 140, max: 6e6 },
      ),
    },
  });
}
