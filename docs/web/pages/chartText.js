// @ts-check
import { colours } from "./chart.js";

/** The small letters of a picture that is 480 units wide: large enough to be read on a phone. */
export const chartText = {
  ink: {
    color: colours.ink,
    fontSize: 14,
    fontWeight: /** @type {const} */ ("normal"),
    fontFamily: "system-ui, sans-serif",
  },
  quiet: {
    color: colours.quiet,
    fontSize: 14,
    fontWeight: /** @type {const} */ ("normal"),
    fontFamily: "system-ui, sans-serif",
  },
};
