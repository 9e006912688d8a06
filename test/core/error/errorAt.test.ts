import { describe, expect, it } from "vitest";
import { errorAt } from "../../../src/core/error/errorAt";
import { UmkmError } from "../../../src/core/error/UmkmError";

describe("errorAt", () => {
  it("puts the place in front of the path and keeps the rest", () => {
    const error = new UmkmError("invalid-date", ["asOf"], "a day: expected as text");
    expect(errorAt([3, "row"], error)).toEqual(
      new UmkmError("invalid-date", [3, "row", "asOf"], "a day: expected as text"),
    );
    expect((errorAt([3, "row"], error) as Error).message).toBe(
      "invalid-date at 3.row.asOf: expected a day: expected as text",
    );
  });

  it("leaves what is no UmkmError alone", () => {
    const error = new TypeError("x");
    expect(errorAt([3], error)).toBe(error);
  });
});
