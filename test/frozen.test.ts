import { expect, it } from "vitest";
import * as entities from "../src/entities/index";
import * as umkm from "../src/index";
import { en } from "../src/messages/en/en";
import { id } from "../src/messages/id/id";

// Nothing is called in this file: an answer freezes the law data that it shows, and would hide what was left open.
const data = Object.entries({ ...umkm, ...entities, id, en }).filter(([, value]) => {
  return typeof value === "object" && !("safeParse" in value);
});

it.each(data)("%s cannot be written, at any depth", (_, value) => {
  expect(loose(value)).toEqual([]);
});

it("finds what is open below what is frozen", () => {
  expect(loose(Object.freeze({ a: Object.freeze([{}]), b: 1 }))).toEqual([".a.0"]);
});

function loose(value: unknown, path = "", seen = new Set<unknown>()): string[] {
  if (typeof value !== "object" || value === null || seen.has(value)) return [];
  seen.add(value);
  const inner = Object.entries(value).flatMap(([key, one]) => loose(one, `${path}.${key}`, seen));
  return Object.isFrozen(value) ? inner : [path || "itself", ...inner];
}
