import type { Json } from "../rulebookComparison";

/** A text that is equal for two values of the same meaning: names and alternatives are sorted. */
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
