/** The smallest value of a measure: a business has at least one worker, and any amount from 0 on. */
export function leastOf(measure: string): 0 | 1 {
  return measure === "tenagaKerja" ? 1 : 0;
}
