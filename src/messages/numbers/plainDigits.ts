/** Write a non-negative number without an exponent, as one below a millionth prints; it may end in zeros. */
export function plainDigits(value: number): string {
  return value < 1e-6 ? value.toFixed(20) : String(value);
}
