/** Raise a bigint to a whole power from 0 on. Babel makes `**` a `Math.pow`, which throws on bigints. */
export function powerOf(base: bigint, exponent: number): bigint {
  let result = 1n;
  for (let [factor, left] = [base, exponent]; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result *= factor;
    factor *= factor;
  }
  return result;
}
