// @ts-check
import { limitWords } from "./limitWords.js";

/**
 * Write whole rupiah as a reader says them: 2.5 billion, 300 million. Exact for every amount of whole hundred thousands.
 *
 * @param {number} rupiah
 * @param {typeof limitWords.en} [words]
 * @returns {string}
 */
export function shortAmount(rupiah, { billion, million, decimal } = limitWords.en) {
  const [count, unit] = rupiah >= 1e9 ? [rupiah / 1e9, billion] : [rupiah / 1e6, million];
  return `${String(count).replace(".", decimal)} ${unit}`;
}
