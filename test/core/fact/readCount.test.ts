import { describe, expect, it } from "vitest";
import { readCount } from "../../../src/core/fact/readCount";

describe("readCount", () => {
  it.each([0, 1, Number.MAX_SAFE_INTEGER])("reads %s", (count) => {
    expect(readCount(count, [])).toBe(count);
  });

  it("reads -0 as 0", () => {
    expect(readCount(-0, [])).toBe(0);
  });

  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, "1", 1n, null, undefined])("refuses %s", (count) => {
    expect(() => readCount(count, ["here"])).toThrow(
      expect.objectContaining({ code: "invalid-count", path: ["here"] }),
    );
  });

  it("refuses what is below the least", () => {
    expect(readCount(1, [], 1)).toBe(1);
    expect(() => readCount(0, [], 1)).toThrow("from 1");
  });
});
