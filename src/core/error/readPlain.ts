import { isPlain } from "../plain/isPlain";
import { type ErrorPath, UmkmError, type UmkmErrorCode } from "./UmkmError";

/** Give a record back if it is a plain object, whose values are all its own. @throws UmkmError with the code given. */
export function readPlain<T>(input: T, code: UmkmErrorCode, path: ErrorPath, expected = "a plain object"): T {
  if (!isPlain(input)) throw new UmkmError(code, path, expected);
  return input;
}
