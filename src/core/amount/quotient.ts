/** Divide two whole numbers and round once to the nearest number. `dividend` is 0 or more, `divisor` above 0. */
export function quotient(dividend: bigint, divisor: bigint): number {
  // At least 64 bits of quotient, more than a number holds: the last bit can stand for the whole remainder.
  const shift = Math.max(0, 64 + bits(divisor) - bits(dividend));
  const shifted = dividend << BigInt(shift);
  const whole = shifted / divisor;
  return Number(shifted % divisor === 0n ? whole : whole | 1n) / 2 ** shift;
}

function bits(value: bigint): number {
  return value.toString(2).length;
}
