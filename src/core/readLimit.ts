import { readCount } from "./readCount";
import type { ErrorPath } from "./UmkmError";

/** Read a limit in whole units; `null` and nothing are no limit. @throws UmkmError `invalid-count`. */
export function readLimit(input: unknown, path: ErrorPath): bigint | null {
  return input === undefined || input === null ? null : BigInt(readCount(input, path));
}
