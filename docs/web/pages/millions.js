// @ts-check

/**
 * Write a count in millions with two decimals, as the labels of a picture have room for.
 *
 * @param {number} value
 * @returns {string}
 */
export function millions(value) {
  return (value / 1e6).toFixed(2);
}
