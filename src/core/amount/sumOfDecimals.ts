import { Decimal } from "./decimal";

/** The sum of numbers, however many: as arguments of `Decimal.sum` a long series would overflow the stack. */
export function sumOfDecimals(values: readonly Decimal[]): Decimal {
  let sum = new Decimal(0);
  for (const value of values) sum = sum.plus(value);
  return sum;
}
