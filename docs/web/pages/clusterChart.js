// @ts-check
import { en } from "../built/library.js";
import { chart, colours } from "./chart.js";
import { clusterRows } from "./clusterRows.js";

const box = { left: 16, top: 16, width: 168, height: 116, gap: 12 };
const across = 3;

/** Colour is never alone: the state is written in every box. */
const strokes = {
  eligible: colours.series[0],
  "presumably-eligible": colours.series[3],
  ineligible: colours.series[1],
  unknown: colours.series[2],
};

/**
 * Draw the members of the guide's cluster, a box each, with what each asks for and how it came out.
 *
 * @returns {string} SVG
 */
export function clusterChart() {
  const rows = clusterRows();
  const down = Math.ceil(rows.length / across);
  const described = rows.map(
    ({ name, plafon, status, why }) => `${name}, ${en.formats.money(plafon)}: ${status}${why ? ` (${why})` : ""}`,
  );
  return chart({
    title: "The members of the cluster and how each came out",
    description: `${described.join("; ")}.`,
    width: 2 * box.left + across * box.width + (across - 1) * box.gap,
    height: 2 * box.top + down * box.height + (down - 1) * box.gap,
    option: { graphic: { elements: rows.map(boxOf) } },
  });
}

/**
 * @param {import("./clusterRows.js").ClusterRow} row
 * @param {number} at
 */
function boxOf({ name, plafon, status, why }, at) {
  const x = box.left + (at % across) * (box.width + box.gap);
  const y = box.top + Math.floor(at / across) * (box.height + box.gap);
  return {
    type: /** @type {const} */ ("rect"),
    shape: { x, y, width: box.width, height: box.height, r: 6 },
    style: { fill: colours.background, stroke: strokes[status] ?? colours.ink, lineWidth: 3 },
    textContent: {
      style: {
        text: [name, en.formats.money(plafon), status, ...linesOf(why)].join("\n"),
        fill: colours.ink,
        fontSize: 13,
        lineHeight: 19,
        align: /** @type {const} */ ("center"),
      },
    },
    textConfig: { position: /** @type {const} */ ("inside") },
  };
}

/**
 * Breaks a text into lines that fit into a box.
 *
 * @param {string} text
 */
function linesOf(text) {
  return text.match(/\S.{0,22}(?=\s|$)/g) ?? [];
}
