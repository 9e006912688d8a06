import { describe, expect, it } from "vitest";
import { shareRange } from "../../../src/core/amount/shareRange";

describe("shareRange", () => {
  it("gives both as shares of 1", () => {
    expect(shareRange(0, 3, 4)).toEqual({ atLeast: 0, atMost: 0.75 });
  });

  it("has no share of nothing", () => {
    expect(shareRange(0, 0, 0)).toBeNull();
  });
});
