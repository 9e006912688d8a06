/** Freeze plain data at every depth, keeping its literal types. Law data is shared between all who import it. */
export function deepFreeze<const T>(data: T): T {
  if (typeof data === "object" && data !== null && !Object.isFrozen(data)) {
    Object.freeze(data);
    for (const value of Object.values(data)) deepFreeze(value);
  }
  return data;
}
