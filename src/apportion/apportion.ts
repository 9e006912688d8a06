import { refuseUnknown } from "../core/error/refuseUnknown";
import { UmkmError } from "../core/error/UmkmError";
import { readCount } from "../core/fact/readCount";
import { readOption } from "../core/fact/readOption";
import { type Apportionment, type ApportionOptions, apportionMethods, type WeightInput } from "./apportionment";
import { boundsOf } from "./divide/boundsOf";
import { divideUnits } from "./divide/divideUnits";
import { readLimits } from "./divide/readLimits";
import { wholeWeights } from "./divide/wholeWeights";

/**
 * Divide a whole total into whole parts by weight, so that the parts add up to the total.
 *
 * Everything is counted exactly. A weight of 0 gets 0. Equal claims to fewer units are served in input order and listed
 * in `ties`. With `hamilton`, without minimum and cap, each part is its quota rounded down or up; with every other
 * method a larger total never gives a position less. `huntington-hill`, `adams` and `dean` give every weight above 0 a
 * unit, unless its cap is 0; a total too small for that is infeasible.
 *
 * @param total - units to divide, a whole number from 0 to `Number.MAX_SAFE_INTEGER`.
 * @param weights - non-negative decimals, one a position; not all 0.
 * @param options - `method`, and with it `minimum` and `caps`, whole numbers, both inclusive: one for all positions, or a
 *   list with one a position.
 * @throws UmkmError `invalid-count` for the total, a minimum or a cap; `invalid-amount` for a weight, `ambiguous-amount`
 *   for one as text that may be grouped (`12.345`); `invalid-table` for weights that are not a list; `invalid-option`
 *   for the method or a list of limits of another length; `unknown-option`; `infeasible` if all weights are 0, or
 *   minima or caps do not allow the total. The message then says by how many units.
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
 *
 * // And when nobody may get more than 8, 7, 6, 4 and 2 of 26 units?
 * const weights = [9061, 7179, 5259, 3319, 1182];
 * apportion(26, weights, { method: "adams", caps: [8, 7, 6, 4, 2] }).allocations; // => [8, 7, 5, 4, 2]
 * ```
 */
export function apportion(total: number, weights: readonly WeightInput[], options: ApportionOptions): Apportionment {
  refuseUnknown(options, ["method", "minimum", "caps"], "unknown-option");
  const units = BigInt(readCount(total, ["total"]));
  const method = readOption(apportionMethods, options.method, ["method"]);
  const whole = wholeWeights(weights);
  if (whole.every((weight) => weight === 0n)) {
    throw new UmkmError("infeasible", ["weights"], "at least one weight above 0");
  }
  const caps = readLimits(options.caps, whole.length, "caps");
  const isList = typeof options.minimum === "object";
  const minima = readLimits(options.minimum, whole.length, "minimum").map((minimum, position) =>
    whole[position] === 0n && !isList ? 0n : (minimum ?? 0n),
  );
  const shares = whole.map((weight, position) => {
    const [minimum = 0n, cap = null] = [minima[position], caps[position]];
    return { weight, ...boundsOf(weight, method, minimum, cap, isList ? ["minimum", position] : ["minimum"]) };
  });
  const [asked, least, most] = [
    totalOf(minima),
    totalOf(shares.map((share) => share.least)),
    totalOf(shares.map((share) => share.most)),
  ];
  if (asked > units) throw new UmkmError("infeasible", ["minimum"], `minima that sum to ${asked - units} less`);
  if (least > units) {
    throw new UmkmError("infeasible", ["total"], `${least - units} more, so that every weight above 0 gets its least`);
  }
  if (most < units) throw new UmkmError("infeasible", ["caps"], `room for ${units - most} more`);
  return divideUnits(units, shares, method);
}

function totalOf(units: readonly bigint[]): bigint {
  return units.reduce((sum, one) => sum + one, 0n);
}
