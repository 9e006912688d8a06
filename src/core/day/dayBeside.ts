/** The calendar day so many days after a day, as text; earlier for a negative number. */
export function dayBeside(day: string, by: number): string {
  return new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);
}
