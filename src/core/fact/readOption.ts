import { type ErrorPath, UmkmError } from "../error/UmkmError";
import type { FactValue } from "./fact";

/** Check that a value is one of a list of options. @throws UmkmError `invalid-option`. */
export function readOption<T extends FactValue>(options: readonly T[], input: unknown, path: ErrorPath): T {
  if (!options.includes(input as T)) throw new UmkmError("invalid-option", path, `one of ${options.join(", ")}`);
  return input as T;
}
