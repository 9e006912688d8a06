// @ts-check
import { alabamaSeats } from "./alabamaSeats.js";
import { markdownTable } from "./markdownTable.js";

/**
 * List the seats of Alabama by size of the house and by method.
 *
 * @returns {string} Markdown
 */
export function alabamaSizesTable() {
  const { methods, sizes, seats } = alabamaSeats();
  return markdownTable(
    ["seats of the house", ...sizes.map(String)],
    methods.map((method, at) => [`Alabama by ${method}`, ...(seats[at] ?? []).map(String)]),
  );
}
