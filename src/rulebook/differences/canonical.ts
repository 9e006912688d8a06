import type { Json } from "../rulebookComparison";

/** Write a value so that two that mean the same read the same: the order of names and of alternatives says nothing. */
export function canonical(value: Json | undefined, ordered = false): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (isList(value)) {
    const items = value.map((item) => canonical(item));
    return `[${(ordered ? items : items.sort()).join()}]`;
  }
  const named = Object.entries(value).map(([name, item]) => `${JSON.stringify(name)}:${canonical(item)}`);
  return `{${named.sort().join()}}`;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
