import { describe, expect, it } from "vitest";
import { differences } from "../../../src/rulebook/differences/differences";
import type { Json } from "../../../src/rulebook/rulebookComparison";

const places = (before: Json, after: Json) => differences(before, after, []).map(({ path }) => path.join("/"));

describe("differences", () => {
  it.each<[string, Json, Json, string[]]>([
    ["a part that is not covered, by its id", { notCovered: ["a"] }, { notCovered: ["a", "b"] }, ["notCovered/b"]],
    [
      "a part that is not covered, by the id that it has",
      { notCovered: [] },
      { notCovered: [{ id: "b" }] },
      ["notCovered/b"],
    ],
    ["a list of text as a whole", { among: ["a"] }, { among: ["a", "b"] }, ["among"]],
    [
      "a list as a whole where an entry has no name",
      { limits: [{ id: "a" }, null] },
      { limits: [{ id: "b" }, null] },
      ["limits"],
    ],
    [
      "entries that share a name, numbered",
      { a: [{ id: "x" }, { id: "x", b: 1 }, { id: "x", b: 1 }] },
      { a: [{ id: "x" }, { id: "x", b: 2 }, { id: "x", b: 3 }] },
      ["a/x #2/b", "a/x #3/b"],
    ],
    ["a value that was nothing", { a: null }, { a: "null" }, ["a"]],
    ["a value that came, and one that went", { a: 1 }, { b: 1 }, ["a", "b"]],
    ["a condition as a whole", { when: { fact: "a", atMost: 1 } }, { when: { fact: "a", atMost: 2 } }, ["when"]],
  ])("names %s", (_, before, after, expected) => {
    expect(places(before, after)).toEqual(expected);
    expect(places(after, before)).toEqual(expected);
    expect(places(before, before)).toEqual([]);
  });
});
