import { errorAt } from "../error/errorAt";
import { UmkmError } from "../error/UmkmError";

/**
 * Yield `map(item, position)` for every item of an iterable, in order, each on demand; asynchronously if it is async.
 *
 * A source that is both is read as an iterable. Items are not kept, nor taken before their result is asked for. A
 * consumer that stops early closes the source.
 *
 * @param name - the path of the error if `items` cannot be iterated.
 * @param map - its errors get the position of the item, from 0 on, in front of their path.
 * @throws UmkmError `invalid-fact`, at once, if `items` cannot be iterated.
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
