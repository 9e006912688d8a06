import { refuseUnknown } from "../../core/error/refuseUnknown";
import type { ErrorPath } from "../../core/error/UmkmError";
import { readCount } from "../../core/fact/readCount";
import { umkmSizes } from "../population";
import type { Origin } from "./comparability";
import { readOrigin } from "./readOrigin";
import { type CountedPopulation, populationNames, type RegisteredCount } from "./registeredCount";

/**
 * A count and its origin, of a number, a count with its register, or a population.
 *
 * @throws UmkmError `invalid-count`, also for a population with neither a total nor all classes; `invalid-table`.
 */
export function readCounted(
  counted: number | RegisteredCount | CountedPopulation,
  path: ErrorPath,
): Origin & { readonly value: number } {
  if (typeof counted !== "object" || counted === null) return { value: readCount(counted, path) };
  if ("value" in counted) {
    refuseUnknown(counted, ["value", "region", "register"], "invalid-table", path);
    return { value: readCount(counted.value, [...path, "value"]), ...readOrigin(counted, path) };
  }
  refuseUnknown(counted, populationNames, "invalid-table", path);
  const { totalPrinted } = counted;
  const value =
    totalPrinted === undefined
      ? umkmSizes.reduce((sum, size) => readCount(sum + readCount(counted[size], [...path, size]), path), 0)
      : readCount(totalPrinted, [...path, "totalPrinted"]);
  return { value, ...readOrigin(counted, path) };
}
