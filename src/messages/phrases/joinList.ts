/** Join items as a language lists them: `two` between two items, `last` before the last of more. */
export function joinList(items: readonly string[], two: string, last: string): string {
  if (items.length < 3) return items.join(two);
  return items.slice(0, -1).join(", ") + last + items[items.length - 1];
}
