// @ts-check

/**
 * Write whole rupiah as a reader says them: 2.5 billion, 300 million. Exact for every amount of whole hundred thousands.
 *
 * @param {number} rupiah
 * @returns {string}
 */
export function shortAmount(rupiah) {
  return rupiah >= 1e9 ? `${rupiah / 1e9} billion` : `${rupiah / 1e6} million`;
}
