// @ts-check
import { statuteSizes } from "../built/library.js";
import { chart, colours } from "./chart.js";

const columns = [
  { left: 16, width: 96 },
  { left: 144, width: 156 },
  { left: 332, width: 212 },
];
const row = { top: 24, height: 96, box: 68 };

/**
 * Draw which measures count under the law in force, by the purpose and the age of the business.
 *
 * @returns {string} SVG
 */
export function sizeDecisionDiagram() {
  const regime = statuteSizes.periods.at(-1)?.value;
  const uses = regime?.uses ?? [];
  const purposes = [...new Set(uses.map(({ purpose }) => purpose))];
  const middles = purposes.map((purpose) => {
    const rows = uses.flatMap((use, at) => (use.purpose === purpose ? [at] : []));
    return rows.reduce((sum, at) => sum + at, 0) / rows.length;
  });
  const start = (uses.length - 1) / 2;
  const described = uses.map((use) =>
    [`purpose ${use.purpose ?? "any"}`, ...ageOf(use), `${use.measures.join(" and ")} counts`].join(", "),
  );
  return chart({
    title: `Which measure counts under ${regime?.id}`,
    description: `${described.join("; ")}. Where two count, no rule says how they combine.`,
    width: 560,
    height: 2 * row.top + (uses.length - 1) * row.height + row.box,
    option: {
      graphic: {
        elements: [
          ...middles.map((middle) => arm(0, start, middle)),
          ...uses.map((use, at) => arm(1, middles[purposes.indexOf(use.purpose)] ?? at, at)),
          box(0, start, regime?.id ?? ""),
          ...purposes.map((purpose, at) => box(1, middles[at] ?? at, `purpose\n${purpose ?? "any"}`)),
          ...uses.map((use, at) => box(2, at, [...ageOf(use), ...use.measures].join("\n"))),
        ],
      },
    },
  });
}

/**
 * @param {number} column
 * @param {number} at the row, also between two
 * @param {string} text
 */
function box(column, at, text) {
  const { left: x, width } = columns[column] ?? { left: 0, width: 0 };
  return {
    type: /** @type {const} */ ("rect"),
    shape: { x, y: row.top + at * row.height, width, height: row.box, r: 6 },
    style: { fill: colours.background, stroke: colours.series[column] ?? colours.ink, lineWidth: 2 },
    textContent: {
      style: { text, fill: colours.ink, fontSize: 13, lineHeight: 19, align: /** @type {const} */ ("center") },
    },
    textConfig: { position: /** @type {const} */ ("inside") },
  };
}

/**
 * @param {number} column the column that the arm leaves
 * @param {number} from
 * @param {number} to
 */
function arm(column, from, to) {
  const [begin, end] = [columns[column], columns[column + 1]];
  const x = [(begin?.left ?? 0) + (begin?.width ?? 0), end?.left ?? 0];
  const middle = ((x[0] ?? 0) + (x[1] ?? 0)) / 2;
  const y = [from, to].map((at) => row.top + at * row.height + row.box / 2);
  const points = [
    [x[0], y[0]],
    [middle, y[0]],
    [middle, y[1]],
    [x[1], y[1]],
  ];
  return {
    type: /** @type {const} */ ("polyline"),
    shape: { points: /** @type {number[][]} */ (points) },
    style: { stroke: colours.quiet, lineWidth: 1.5 },
  };
}

/** @param {import("umkm").SizeUse<string>} use */
function ageOf({ establishedBefore, establishedSince }) {
  if (establishedBefore) return [`established before ${establishedBefore}`];
  return establishedSince ? [`established since ${establishedSince}`] : [];
}
