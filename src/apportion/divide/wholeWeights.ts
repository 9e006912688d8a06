import { readAmount } from "../../core/amount/readAmount";
import { UmkmError } from "../../core/error/UmkmError";
import type { WeightInput } from "../apportionment";

/**
 * Read decimal weights and scale them by one factor to whole numbers, so that proportions stay exact.
 *
 * @throws UmkmError `invalid-amount` or `ambiguous-amount` for a weight, `invalid-table` if `weights` is not a list.
 */
export function wholeWeights(weights: readonly WeightInput[]): bigint[] {
  if (!Array.isArray(weights)) throw new UmkmError("invalid-table", ["weights"], "a list of weights");
  // Array.from visits the holes of a sparse list too, so that they are refused.
  const parts = Array.from(weights, (weight, position) =>
    String(readAmount(weight, ["weights", position], "invalid-amount")).split("."),
  );
  const scale = parts.reduce((most, [, decimals = ""]) => Math.max(most, decimals.length), 0);
  return parts.map(([whole = "", decimals = ""]) => BigInt(whole + decimals.padEnd(scale, "0")));
}
