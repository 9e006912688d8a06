import { quotient } from "./quotient";

/** Two parts as shares of 1 of a whole, each rounded once; `null` where the whole is 0. All are whole numbers from 0 on. */
export function shareRange(atLeast: number, atMost: number, whole: number): { atLeast: number; atMost: number } | null {
  const shareOf = (part: number) => quotient(BigInt(part), BigInt(whole));
  return whole === 0 ? null : { atLeast: shareOf(atLeast), atMost: shareOf(atMost) };
}
