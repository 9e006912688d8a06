import { type ApportionMethod, type Apportionment, apportionMethods, type WeightInput } from "./apportionment";
import { highestAverages } from "./highestAverages";
import { largestRemainders } from "./largestRemainders";
import { quotient } from "./quotient";
import { readCount } from "./readCount";
import { readOption } from "./readOption";
import { refuseUnknown } from "./refuseUnknown";
import { UmkmError } from "./UmkmError";
import { wholeWeights } from "./wholeWeights";

/**
 * Divide a whole total into whole parts by weight, so that the parts add up to the total.
 *
 * Everything is counted exactly. A weight of 0 gets 0. Equal claims to fewer units are served in input order and listed
 * in `ties`. With `hamilton` each part is its quota rounded down or up; with `webster` a larger total never gives a
 * position less.
 *
 * @param total - units to divide, a whole number from 0 to `Number.MAX_SAFE_INTEGER`.
 * @param weights - non-negative decimals, one a position; not all 0.
 * @throws UmkmError `invalid-count` for the total, `invalid-amount` for a weight, `invalid-option` for the method,
 *   `infeasible` when there is no weight above 0.
 *
 * @example
 * ```ts
 * import { apportion } from "umkm";
 *
 * // Who gets the 8 seats of Latvia in the European Parliament of 2019?
 * const votes = [124193, 82604, 77591, 58763, 29546, 25252, 23581, 20595, 13705];
 * apportion(8, votes, { method: "webster" }).allocations; // => [2, 2, 2, 1, 1, 0, 0, 0, 0]
 *
 * // And when three equal weights share two units?
 * apportion(2, [1, 1, 1], { method: "hamilton" }).ties; // => [{ positions: [0, 1, 2], seats: 2 }]
 * ```
 */
export function apportion(
  total: number,
  weights: readonly WeightInput[],
  options: { readonly method: ApportionMethod },
): Apportionment {
  refuseUnknown(options, ["method"], "unknown-option");
  const units = BigInt(readCount(total, ["total"]));
  const method = readOption(apportionMethods, options.method, ["method"]);
  const whole = wholeWeights(weights);
  const sum = whole.reduce((a, b) => a + b, 0n);
  if (sum === 0n) throw new UmkmError("infeasible", ["weights"], "at least one weight above 0");
  const divide = method === "hamilton" ? largestRemainders : highestAverages;
  const [seats, ties] = divide(units, whole, sum);
  const quotas = whole.map((weight) => quotient(units * weight, sum));
  return { kind: "apportionment", allocations: seats.map(Number), quotas, ties };
}
