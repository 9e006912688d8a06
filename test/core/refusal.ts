import { expect } from "vitest";
import type { ErrorPath, UmkmErrorCode } from "../../src/core/error/UmkmError";

/** What an UmkmError with this code and path looks like, for `toThrow`. */
export function refusal(code: UmkmErrorCode, path: ErrorPath): Error {
  return expect.objectContaining({ name: "UmkmError", code, path });
}
