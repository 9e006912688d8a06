import { expect, it } from "vitest";
import { readPlain } from "../../../src/core/error/readPlain";
import { refusal } from "../refusal";

it("gives a plain object back and refuses anything else, with the code and at the place given", () => {
  const record = { a: 1 };
  expect(readPlain(record, "invalid-fact", ["business"])).toBe(record);
  for (const input of [null, undefined, "a", [], new Date(0)]) {
    expect(() => readPlain(input, "invalid-fact", ["business"])).toThrow(refusal("invalid-fact", ["business"]));
  }
});
