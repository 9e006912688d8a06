/** The index of the first duplicate, or -1. */
export function firstRepeat(values: readonly unknown[]): number {
  const seen = new Set<unknown>();
  return values.findIndex((value) => seen.size === seen.add(value).size);
}
