// @ts-check
import { barRows } from "./barRows.js";
import { chart, colours } from "./chart.js";
import { chartText } from "./chartText.js";
import { sureCounts } from "./sureCounts.js";

/**
 * Draw how many values there are of each evidence grade.
 *
 * @returns {string} SVG
 */
export function sureChart() {
  const { grades } = sureCounts();
  return chart({
    title: "Values by evidence grade",
    description: `From the strongest grade: ${grades.map(({ grade, total }) => `${grade} ${total}`).join(", ")}.`,
    width: 480,
    height: 40 + grades.length * 34,
    option: {
      title: { text: "values of the library by evidence grade", left: 8, top: 4, textStyle: chartText.quiet },
      ...barRows(
        grades.map(({ grade, total }, at) => ({
          label: grade,
          parts: [
            { name: "values", value: total, text: String(total), color: colours.series[at < 3 ? 0 : 1] ?? colours.ink },
          ],
        })),
        { top: 32, left: 120, max: Math.max(...grades.map(({ total }) => total)) },
      ),
    },
  });
}
