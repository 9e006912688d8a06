import { describe, expect, it } from "vitest";
import { UmkmError } from "../../../src/core/error/UmkmError";
import { seeEach } from "../../../src/core/plain/seeEach";
import { refusal } from "../refusal";

async function* later<T>(items: Iterable<T>): AsyncGenerator<T> {
  yield* items;
}

describe("seeEach", () => {
  it("sees each item with its position, then gives the result", () => {
    const seen: [string, number][] = [];
    expect(
      seeEach(
        "ab",
        "letters",
        (item, position) => seen.push([item, position]),
        () => seen.length,
      ),
    ).toBe(2);
    expect(seen).toEqual([
      ["a", 0],
      ["b", 1],
    ]);
  });

  it("promises the same of an async iterable", async () => {
    const seen: number[] = [];
    const promise = seeEach(
      later([5, 6]),
      "numbers",
      (item) => seen.push(item),
      () => [...seen],
    );
    expect(promise).toBeInstanceOf(Promise);
    expect(await promise).toEqual([5, 6]);
  });

  it("puts the position in front of what the seeing throws, and leaves other errors as they are", async () => {
    const refuse = () => {
      throw new UmkmError("invalid-count", ["n"], "a count");
    };
    const failure = new Error("lost");
    const fail = () => {
      throw failure;
    };
    expect(() => seeEach([1], "numbers", refuse, () => 0)).toThrow(refusal("invalid-count", [0, "n"]));
    await expect(seeEach(later([1]), "numbers", refuse, () => 0)).rejects.toThrow(refusal("invalid-count", [0, "n"]));
    expect(() => seeEach([1], "numbers", fail, () => 0)).toThrow(failure);
  });

  it.each([null, undefined, 5, {}])("refuses %j, which cannot be iterated", (items) => {
    expect(() =>
      seeEach(
        items as never,
        "numbers",
        () => {},
        () => 0,
      ),
    ).toThrow(refusal("invalid-fact", ["numbers"]));
  });
});
