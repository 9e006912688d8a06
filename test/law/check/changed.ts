/** Copy data with one property set, or removed where the value is `undefined`; `path` is like `periods.0.value`. */
export function changed<T>(data: T, path: string, value: unknown): T {
  const copy = structuredClone(data);
  const names = path.split(".");
  const last = names.pop() as string;
  let at = copy as Record<string, unknown>;
  for (const name of names) {
    const inner = at[name];
    if (typeof inner !== "object" || inner === null) throw new Error(`no ${path}`);
    at = inner as Record<string, unknown>;
  }
  if (value === undefined) delete at[last];
  else at[last] = value;
  return copy;
}
