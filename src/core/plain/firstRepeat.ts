/** The position of the first value that stands earlier in the list already; -1 where each stands once. */
export function firstRepeat(values: readonly unknown[]): number {
  const seen = new Set<unknown>();
  return values.findIndex((value) => seen.size === seen.add(value).size);
}
