import { describe, expect, it } from "vitest";
import { UmkmError } from "../../../src/core/error/UmkmError";

describe("UmkmError", () => {
  it("carries a code and a path", () => {
    const error = new UmkmError("invalid-rupiah", ["members", 2, "plafon"], "an amount");
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ name: "UmkmError", code: "invalid-rupiah", path: ["members", 2, "plafon"] });
  });

  it("says where and what was expected", () => {
    expect(new UmkmError("invalid-rupiah", ["members", 2, "plafon"], "an amount").message).toBe(
      "invalid-rupiah at members.2.plafon: expected an amount",
    );
  });

  it("names no place where there is none", () => {
    expect(new UmkmError("infeasible", [], "caps above the total").message).toBe(
      "infeasible: expected caps above the total",
    );
  });
});
