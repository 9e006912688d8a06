import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { isPlain } from "../../../src/core/plain/isPlain";

it.each([
  ["a literal", {}],
  ["an object without a prototype", Object.create(null)],
  ["an object of another realm", runInNewContext("({})")],
])("takes %s", (_, value) => {
  expect(isPlain(value)).toBe(true);
});

it.each([
  ["nothing", null],
  ["a text", "a"],
  ["a list", []],
  ["an instance", new Map()],
  ["a function, even without a prototype", Object.setPrototypeOf(() => {}, null)],
  ["what inherits from an object", Object.create({})],
  ["what inherits from an object without a prototype", Object.create(Object.create(null))],
  ["what inherits from an object that has a method of every realm's", Object.create({ isPrototypeOf: () => true })],
])("does not take %s", (_, value) => {
  expect(isPlain(value)).toBe(false);
});
