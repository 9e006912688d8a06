// @ts-check
import { alabamaSeats } from "./alabamaSeats.js";
import { chart, colours } from "./chart.js";
import { chartText } from "./chartText.js";

const { methods, sizes, seats } = alabamaSeats();

/**
 * Draw how many seats Alabama gets in houses of 295 to 304 seats: by Hamilton, and by Webster, that never takes one back.
 *
 * @returns {string} SVG
 */
export function alabamaChart() {
  const described = methods.map((method, at) => `${method} gives Alabama ${seats[at]?.join(", ")}`);
  return chart({
    title: "Alabama's seats in houses of 295 to 304 seats, census of 1880",
    description: `From 295 to 304 seats, ${described.join("; ")}.`,
    width: 480,
    height: 76 + sizes.length * 26,
    option: {
      title: { text: "seats of Alabama, by size of the house", left: 8, top: 4, textStyle: chartText.quiet },
      graphic: {
        elements: [
          ...methods.map((method, at) => cell(at, -1, method, colours.ink)),
          ...sizes.map((size, row) => cell(-1, row, String(size), colours.quiet)),
          ...methods.flatMap((_, at) => sizes.flatMap((_, row) => seatsOf(seats[at]?.[row] ?? 0, at, row))),
        ],
      },
    },
  });
}

const left = 64;
const width = 208;

/**
 * @param {number} column
 * @param {number} row
 * @param {string} text
 * @param {string} fill
 */
function cell(column, row, text, fill) {
  return {
    type: /** @type {const} */ ("text"),
    x: column < 0 ? 16 : left + column * width,
    y: 68 + row * 26,
    style: { text, fill, fontSize: 14, fontFamily: "system-ui, sans-serif" },
  };
}

/**
 * @param {number} seats
 * @param {number} column
 * @param {number} row
 */
function seatsOf(seats, column, row) {
  const fill = colours.series[column] ?? colours.ink;
  const squares = Array.from({ length: seats }, (_, at) => ({
    type: /** @type {const} */ ("rect"),
    shape: { x: left + column * width + at * 18, y: 68 + row * 26, width: 14, height: 14 },
    style: { fill },
  }));
  return [...squares, cell(column + (seats * 18 + 4) / width, row, String(seats), colours.ink)];
}
