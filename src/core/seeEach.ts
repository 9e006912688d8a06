import { errorAt } from "./errorAt";
import { UmkmError } from "./UmkmError";

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
  let position = 0;
  const next = (item: T): void => {
    try {
      see(item, position);
    } catch (error) {
      throw errorAt([position], error);
    }
    position += 1;
  };
  if (iterates(items, Symbol.iterator)) {
    for (const item of items as Iterable<T>) next(item);
    return result();
  }
  if (!iterates(items, Symbol.asyncIterator)) {
    throw new UmkmError("invalid-fact", [name], "an iterable or an async iterable");
  }
  return seeLater(items as AsyncIterable<T>, next).then(result);
}

function iterates(value: unknown, by: symbol): boolean {
  return typeof (value as Record<symbol, unknown> | null | undefined)?.[by] === "function";
}

async function seeLater<T>(items: AsyncIterable<T>, next: (item: T) => void): Promise<void> {
  for await (const item of items) next(item);
}
