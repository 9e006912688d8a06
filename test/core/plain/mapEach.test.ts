import { describe, expect, it } from "vitest";
import { UmkmError } from "../../../src/core/error/UmkmError";
import { mapEach } from "../../../src/core/plain/mapEach";
import { refusal } from "../refusal";

async function* later<T>(items: Iterable<T>): AsyncGenerator<T> {
  yield* items;
}

const label = (item: string, position: number) => item + position;

describe("mapEach", () => {
  it("gives a result for each item with its position, in order", () => {
    expect([...(mapEach("abc", "letters", label) as Iterable<string>)]).toEqual(["a0", "b1", "c2"]);
  });

  it("gives the same of an async iterable, and reads what is both as an iterable", async () => {
    const results: string[] = [];
    for await (const result of mapEach(later("abc"), "letters", label)) results.push(result);
    expect(results).toEqual(["a0", "b1", "c2"]);
    const both = { [Symbol.iterator]: () => "abc"[Symbol.iterator](), [Symbol.asyncIterator]: () => later("xyz") };
    expect([...(mapEach(both, "letters", label) as Iterable<string>)]).toEqual(["a0", "b1", "c2"]);
  });

  it("puts the position in front of what the function throws, and leaves other errors as they are", async () => {
    const refuse = (item: number) => {
      if (item > 1) throw new UmkmError("invalid-count", ["n"], "a count");
      return item;
    };
    const results = mapEach([1, 2], "numbers", refuse) as Generator<number>;
    expect(results.next().value).toBe(1);
    expect(() => results.next()).toThrow(refusal("invalid-count", [1, "n"]));
    await expect(mapEach(later([2]), "numbers", refuse).next()).rejects.toThrow(refusal("invalid-count", [0, "n"]));
    const failure = new Error("lost");
    const fail = () => {
      throw failure;
    };
    expect(() => mapEach([1], "numbers", fail).next()).toThrow(failure);
  });

  it.each([null, undefined, 5, {}])("refuses %j, which cannot be iterated, at once", (items) => {
    expect(() => mapEach(items as never, "numbers", label)).toThrow(refusal("invalid-fact", ["numbers"]));
  });
});
