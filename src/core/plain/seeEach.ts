import { mapEach } from "./mapEach";

/**
 * Call `see` with every item of an iterable, in order, then return `result()`; a promise of it if the iterable is
 * async.
 *
 * A source that is both is read as an iterable. Items are not kept.
 *
 * @param name - the path of the error if `items` cannot be iterated.
 * @param see - its errors get the position of the item, from 0 on, in front of their path.
 * @throws UmkmError `invalid-fact` if `items` cannot be iterated.
 */
export function seeEach<T, R>(
  items: Iterable<T> | AsyncIterable<T>,
  name: string,
  see: (item: T, position: number) => void,
  result: () => R,
): R | Promise<R> {
  const seen = mapEach(items, name, see);
  if (Symbol.asyncIterator in seen) return seeLater(seen, result);
  for (const _ of seen);
  return result();
}

async function seeLater<R>(seen: AsyncIterable<void>, result: () => R): Promise<R> {
  for await (const _ of seen);
  return result();
}
