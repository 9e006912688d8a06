import { Decimal } from "./decimal";

/** The sum of `values`, of any length: a long series as arguments of `Decimal.sum` would overflow the stack. */
export function sumOfDecimals(values: readonly Decimal[]): Decimal {
  let sum = new Decimal(0);
  for (const value of values) sum = sum.plus(value);
  return sum;
}
