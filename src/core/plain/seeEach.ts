import { mapEach } from "./mapEach";

/**
 * See every item of an iterable, one after the other, and then give a result; of an async iterable a promise of it.
 *
 * What is both is read as an iterable. No item is kept.
 *
 * @param name - what the items are: the path of the error when they cannot be iterated.
 * @param see - what it throws gets the position of the item, from 0 on, in front of its path.
 * @throws UmkmError `invalid-fact` for what cannot be iterated.
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
