import type { WeightInput } from "./apportionment";
import { readAmount } from "./readAmount";

/** Read decimal weights and scale them together to whole numbers: their proportions stay exact. @throws UmkmError `invalid-amount`. */
export function wholeWeights(weights: readonly WeightInput[]): bigint[] {
  // Array.from visits the holes of a sparse list too, and they are refused.
  const parts = Array.from(weights, (weight, position) =>
    String(readAmount(weight, ["weights", position], "invalid-amount")).split("."),
  );
  const scale = parts.reduce((most, [, decimals = ""]) => Math.max(most, decimals.length), 0);
  return parts.map(([whole = "", decimals = ""]) => BigInt(whole + decimals.padEnd(scale, "0")));
}
