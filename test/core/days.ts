import fc from "fast-check";

/** The days of the calendar between two years, both inclusive. */
export function days(from = 1000, until = 9999): fc.Arbitrary<string> {
  const first = Date.UTC(from, 0, 1) / 86_400_000;
  const last = Date.UTC(until, 11, 31) / 86_400_000;
  return fc
    .integer({ min: first, max: last })
    .map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10));
}
