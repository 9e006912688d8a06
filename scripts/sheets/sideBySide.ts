/**
 * Put the lists of several texts side by side: a row for each entry, with what each text has of it, in an order that keeps
 * that of every text.
 *
 * @param nameOf - what tells an entry from the others of its text.
 */
export function sideBySide<T>(lists: readonly (readonly T[])[], nameOf: (entry: T) => string): (T | undefined)[][] {
  const maps = lists.map((list) => {
    const named = new Map(list.map((entry) => [nameOf(entry), entry]));
    if (named.size < list.length) throw new Error(`Two entries of one text have one name: ${list.map(nameOf)}`);
    return named;
  });
  return inOrder(maps.map((map) => [...map.keys()])).map((name) => maps.map((map) => map.get(name)));
}

/** All names: each after those that stand before it in any list, else as they are met. */
function inOrder(lists: readonly (readonly string[])[]): string[] {
  const left = new Set(lists.flat());
  const done: string[] = [];
  while (left.size > 0) {
    const nextIn = (list: readonly string[]) => list.find((name) => left.has(name));
    const free = (name: string) => lists.every((list) => !list.includes(name) || nextIn(list) === name);
    // Where two texts order two entries each its own way, the first text decides.
    const next = [...left].find(free) ?? ([...left][0] as string);
    left.delete(next);
    done.push(next);
  }
  return done;
}
