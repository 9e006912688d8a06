/** An object within data, and where it stands. */
export interface Part {
  readonly path: string;
  readonly object: Readonly<Record<string, unknown>>;
}

/** List the objects in data, the outermost first. Declared facts are names of the user's own, so they are left out. */
export function partsIn(data: unknown, path: string): Part[] {
  if (typeof data !== "object" || data === null) return [];
  const here = Array.isArray(data) ? [] : [{ path, object: data as Part["object"] }];
  const inner = Object.entries(data).filter(([name]) => name !== "facts" && name !== "memberFacts");
  return [...here, ...inner.flatMap(([name, value]) => partsIn(value, `${path}.${name}`))];
}
