import { errorAt } from "../error/errorAt";
import { UmkmError } from "../error/UmkmError";

/**
 * Give a result for every item of an iterable, in order, each when it is asked for; of an async iterable likewise, async.
 *
 * What is both is read as an iterable. No item is kept, and none is taken before its result is asked for. Whoever stops
 * early closes the source.
 *
 * @param name - what the items are: the path of the error when they cannot be iterated.
 * @param map - what it throws gets the position of the item, from 0 on, in front of its path.
 * @throws UmkmError `invalid-fact` for what cannot be iterated, at once.
 */
export function mapEach<T, R>(
  items: Iterable<T> | AsyncIterable<T>,
  name: string,
  map: (item: T, position: number) => R,
): Generator<R, void, undefined> | AsyncGenerator<R, void, undefined> {
  if (iterates(items, Symbol.iterator)) return eachOf(items as Iterable<T>, map);
  if (iterates(items, Symbol.asyncIterator)) return eachLater(items as AsyncIterable<T>, map);
  throw new UmkmError("invalid-fact", [name], "an iterable or an async iterable");
}

function iterates(value: unknown, by: symbol): boolean {
  return typeof (value as Record<symbol, unknown> | null | undefined)?.[by] === "function";
}

function* eachOf<T, R>(items: Iterable<T>, map: (item: T, position: number) => R): Generator<R, void, undefined> {
  let position = 0;
  for (const item of items) yield mapAt(map, item, position++);
}

async function* eachLater<T, R>(
  items: AsyncIterable<T>,
  map: (item: T, position: number) => R,
): AsyncGenerator<R, void, undefined> {
  let position = 0;
  for await (const item of items) yield mapAt(map, item, position++);
}

function mapAt<T, R>(map: (item: T, position: number) => R, item: T, position: number): R {
  try {
    return map(item, position);
  } catch (error) {
    throw errorAt([position], error);
  }
}
