import type { Decimal } from "../../core/amount/decimal";
import { sumOfDecimals } from "../../core/amount/sumOfDecimals";

/** The line y = a + b t closest to the points by ordinary least squares. The values of t must not all be the same. */
export function leastSquares(points: readonly { readonly t: Decimal; readonly y: Decimal }[]): {
  a: Decimal;
  b: Decimal;
} {
  const meanT = sumOfDecimals(points.map(({ t }) => t)).div(points.length);
  const meanY = sumOfDecimals(points.map(({ y }) => y)).div(points.length);
  const product = ({ t, y }: { t: Decimal; y: Decimal }) => t.minus(meanT).times(y.minus(meanY));
  const square = ({ t }: { t: Decimal }) => t.minus(meanT).pow(2);
  const b = sumOfDecimals(points.map(product)).div(sumOfDecimals(points.map(square)));
  return { a: meanY.minus(b.times(meanT)), b };
}
