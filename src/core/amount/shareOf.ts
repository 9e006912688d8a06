import { quotient } from "./quotient";

/** A part as a share of 1 of a whole, rounded once; `null` where the whole is 0. Both are whole numbers from 0 on. */
export function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : quotient(BigInt(part), BigInt(whole));
}
