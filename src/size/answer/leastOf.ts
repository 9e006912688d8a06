/** The smallest value of a measure: 1 for workers, 0 for amounts. */
export function leastOf(measure: string): 0 | 1 {
  return measure === "tenagaKerja" ? 1 : 0;
}
