// @ts-check
import { barRows } from "./barRows.js";
import { chart, colours } from "./chart.js";
import { chartText } from "./chartText.js";
import { sharesByBase } from "./sharesByBase.js";

/**
 * Draw one count as a share of each base that statements use.
 *
 * @returns {string} SVG
 */
export function sharesByBaseChart() {
  const { count, rows } = sharesByBase();
  return chart({
    title: "One count, four shares",
    description: `${count} UMKM are ${rows.map(({ base, percent }) => `${percent} of ${base}`).join(", ")}.`,
    width: 480,
    height: 50 + rows.length * 34,
    option: {
      title: { text: `${count} UMKM as a share of`, left: 8, top: 4, textStyle: chartText.quiet },
      ...barRows(
        rows.map(({ base, share, percent }, at) => ({
          label: base,
          parts: [
            { name: "share", value: share, text: percent, color: colours.series[at === 0 ? 1 : 0] ?? colours.ink },
          ],
        })),
        { top: 32, left: 196, max: Math.max(...rows.map(({ share }) => share)) },
      ),
    },
  });
}
