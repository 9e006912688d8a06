import { compareAmounts } from "../../core/amount/compareAmounts";
import { exactOf } from "../../core/amount/exactOf";
import { powerOf } from "../../core/amount/powerOf";
import { readAmount } from "../../core/amount/readAmount";
import { type ErrorPath, UmkmError } from "../../core/error/UmkmError";

/** A rate as an exact fraction. */
export interface Rate {
  readonly dividend: bigint;
  readonly divisor: bigint;
}

/** Read a rate as a share of 1: 0, or from 0.000001 to 1. @throws UmkmError `invalid-amount`. */
export function readRate(input: unknown, path: ErrorPath): Rate {
  const rate = readAmount(input, path, "invalid-amount");
  // Refuses per cent passed as a share, and a rate so small that rounding would hide it.
  if (compareAmounts(rate, 1) > 0 || (rate !== 0 && compareAmounts(rate, "0.000001") < 0)) {
    throw new UmkmError("invalid-amount", path, "a share of 1, 0 or from 0.000001 to 1");
  }
  const { digits, scale } = exactOf(rate);
  return { dividend: digits, divisor: powerOf(10n, scale) };
}
