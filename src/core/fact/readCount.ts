import { type ErrorPath, UmkmError } from "../error/UmkmError";

/** Read a whole number from `least` on. @throws UmkmError `invalid-count`. */
export function readCount(value: unknown, path: ErrorPath, least = 0): number {
  if (!Number.isSafeInteger(value) || (value as number) < least) {
    throw new UmkmError("invalid-count", path, `a whole number from ${least} on`);
  }
  // Adding 0 turns -0 into 0.
  return (value as number) + 0;
}
