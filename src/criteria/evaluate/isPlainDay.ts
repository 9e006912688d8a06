const lastDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the value is a day that exists; `false` for 29 February, which `readFact` must read. */
export function isPlainDay(value: unknown): boolean {
  if (typeof value !== "string" || value.length !== 10) return false;
  if (value.charCodeAt(4) !== 45 || value.charCodeAt(7) !== 45) return false;
  const year = numberAt(value, 0) * 100 + numberAt(value, 2);
  const month = numberAt(value, 5);
  const day = numberAt(value, 8);
  return year >= 1000 && day >= 1 && day <= (lastDays[month - 1] ?? 0);
}

/** The number of two digits; NaN, for which every comparison is false, for any other text. */
function numberAt(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}
