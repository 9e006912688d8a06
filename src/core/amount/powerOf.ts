/** Raise a bigint to a whole power from 0 on. Babel makes `**` a `Math.pow`, which throws on bigints. */
export function powerOf(base: bigint, exponent: number): bigint {
  let result = 1n;
  for (let left = exponent; left > 0; left--) result *= base;
  return result;
}
