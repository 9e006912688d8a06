// @ts-check
import { en } from "../built/library.js";
import { houseOf1880 } from "./houseOf1880.js";
import { markdownTable } from "./markdownTable.js";

const states = [
  ["Alabama", "AL"],
  ["Illinois", "IL"],
  ["Texas", "TX"],
];

/**
 * List the three states of the Alabama paradox in houses of 299 and 300 seats, by Hamilton and by Webster.
 *
 * @returns {string} Markdown
 */
export function alabamaTable() {
  const rows = states.map(([name = "", state = ""]) => {
    const [before, after] = [299, 300].map((total) => houseOf1880(total, "hamilton", state));
    const webster = [299, 300].map((total) => houseOf1880(total, "webster", state).seats);
    return [
      name,
      en.formats.count(before?.population ?? 0),
      ...[before, after].flatMap((one) => [(one?.quota ?? 0).toFixed(4), String(one?.seats)]),
      ...webster.map(String),
    ];
  });
  return markdownTable(
    ["state", "population", "quota of 299", "Hamilton", "quota of 300", "Hamilton", "Webster, 299", "Webster, 300"],
    rows,
  );
}
