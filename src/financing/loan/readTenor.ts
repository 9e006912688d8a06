import { UmkmError } from "../../core/error/UmkmError";
import { readCount } from "../../core/fact/readCount";

/** Read a tenor: whole months from 1 to 600. @throws UmkmError `invalid-count` at `months`. */
export function readTenor(input: unknown): number {
  const months = readCount(input, ["months"], 1);
  if (months > 600) throw new UmkmError("invalid-count", ["months"], "whole months from 1 to 600");
  return months;
}
