import { quotient } from "./quotient";

/** `part` divided by `whole`, rounded once; `null` if `whole` is 0. Both are whole numbers from 0 on. */
export function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : quotient(BigInt(part), BigInt(whole));
}
