import type { ErrorPath } from "../../core/error/UmkmError";
import { readCount } from "../../core/fact/readCount";

/** Read a limit in whole units; `null` and nothing are no limit. @throws UmkmError `invalid-count`. */
export function readLimit(input: unknown, path: ErrorPath): bigint | null {
  return input === undefined || input === null ? null : BigInt(readCount(input, path));
}
