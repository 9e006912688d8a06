// @ts-check
import { statuteSizes } from "../built/library.js";

/**
 * List every limit of the statutory size classes, in the order of the laws, their measures and their classes.
 *
 * @typedef {object} SizeLimitRow
 * @property {string} regime
 * @property {string} measure
 * @property {string} size
 * @property {number} limit the largest amount in the class, in whole rupiah
 * @property {string} from
 * @property {string | undefined} until
 *
 * @returns {SizeLimitRow[]}
 */
export function sizeLimitRows() {
  return statuteSizes.periods.flatMap(({ from, until, value }) =>
    value.limits.flatMap(({ measure, atMost }) =>
      Object.entries(atMost ?? {}).map(([size, limit]) => ({ regime: value.id, measure, size, limit, from, until })),
    ),
  );
}
