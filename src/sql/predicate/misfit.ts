import { UmkmError } from "../../core/error/UmkmError";

/** Return the error of a leaf whose comparator does not fit the kind of its facts. */
export function misfit(names: readonly string[]): UmkmError {
  return new UmkmError("invalid-rule", names, "a comparator that fits the kind of the fact");
}
