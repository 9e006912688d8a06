import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { isUmkmError } from "../../../src/core/error/isUmkmError";
import { UmkmError } from "../../../src/core/error/UmkmError";

it("knows an error of this copy", () => {
  expect(isUmkmError(new UmkmError("invalid-date", ["asOf"], "a day"))).toBe(true);
});

it("knows an error of another copy, and of another realm", () => {
  const { message } = new UmkmError("invalid-date", ["asOf"], "a day");
  const own = { name: "UmkmError", code: "invalid-date", path: ["asOf"] };
  class Other extends Error {}
  const error = runInNewContext("Object.assign(new Error(message), own, { path: [...own.path] })", { message, own });
  for (const other of [Object.assign(new Other(message), own), error]) {
    expect(other instanceof UmkmError).toBe(false);
    expect(isUmkmError(other)).toBe(true);
  }
});

describe("does not know", () => {
  it.each([
    ["another error", new TypeError("invalid-date")],
    ["an error with a code", Object.assign(new Error("x"), { code: "ENOENT", path: "/tmp" })],
    ["an error with the name alone", Object.assign(new Error("x"), { name: "UmkmError" })],
    [
      "what throws as it is read",
      {
        get name(): never {
          throw new TypeError("name");
        },
      },
    ],
    ["text", "UmkmError"],
    ["null", null],
    ["undefined", undefined],
  ])("%s", (_, error) => {
    expect(isUmkmError(error)).toBe(false);
  });
});
