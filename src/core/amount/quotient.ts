/** Divide two whole numbers, rounding once to the nearest number. The first is not negative, the second positive. */
export function quotient(dividend: bigint, divisor: bigint): number {
  // At least 64 bits of quotient: more than a number holds, so that the last bit can stand for all that follows.
  const shift = Math.max(0, 64 + bits(divisor) - bits(dividend));
  const shifted = dividend << BigInt(shift);
  const whole = shifted / divisor;
  return Number(shifted % divisor === 0n ? whole : whole | 1n) / 2 ** shift;
}

function bits(value: bigint): number {
  return value.toString(2).length;
}
