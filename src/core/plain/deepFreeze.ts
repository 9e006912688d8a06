/** Freeze plain data at every depth and keep its literal types. All importers share the law data. */
export function deepFreeze<const T>(data: T): T {
  freeze(data, new Set());
  return data;
}

// A frozen value may hold values that are not frozen, so enter it too; `seen` keeps cycles from running forever.
function freeze(data: unknown, seen: Set<unknown>): void {
  if (typeof data !== "object" || data === null || seen.has(data)) return;
  seen.add(data);
  Object.freeze(data);
  for (const value of Object.values(data)) freeze(value, seen);
}
