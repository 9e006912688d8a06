import { isPlain } from "../plain/isPlain";
import { type ErrorPath, UmkmError, type UmkmErrorCode } from "./UmkmError";

/** Return `input` if it is a plain object, which holds all its values itself. @throws UmkmError with `code`. */
export function readPlain<T>(input: T, code: UmkmErrorCode, path: ErrorPath, expected = "a plain object"): T {
  if (!isPlain(input)) throw new UmkmError(code, path, expected);
  return input;
}
