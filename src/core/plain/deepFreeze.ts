/** Freeze plain data at every depth, keeping its literal types. Law data is shared between all who import it. */
export function deepFreeze<const T>(data: T): T {
  freeze(data, new Set());
  return data;
}

// What is frozen already may hold what is not; what was seen is not entered again.
function freeze(data: unknown, seen: Set<unknown>): void {
  if (typeof data !== "object" || data === null || seen.has(data)) return;
  seen.add(data);
  Object.freeze(data);
  for (const value of Object.values(data)) freeze(value, seen);
}
