import { shareOf } from "./shareOf";

/** Both bounds divided by `whole`, each rounded once; `null` if `whole` is 0. All are whole numbers from 0 on. */
export function shareRange(atLeast: number, atMost: number, whole: number): { atLeast: number; atMost: number } | null {
  return whole === 0 ? null : { atLeast: shareOf(atLeast, whole) as number, atMost: shareOf(atMost, whole) as number };
}
