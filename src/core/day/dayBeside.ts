/** The calendar day `by` days after `day`, as text; before it if `by` is negative. */
export function dayBeside(day: string, by: number): string {
  return new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);
}
