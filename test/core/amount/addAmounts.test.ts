import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addAmounts } from "../../../src/core/amount/addAmounts";
import type { Amount } from "../../../src/core/amount/amount";

describe("addAmounts", () => {
  it.each<[Amount[], Amount]>([
    [[], 0],
    [[5], 5],
    [[1, 2, 3], 6],
    [["0.1", "0.2"], "0.3"],
    [["0.5", "0.5"], 1],
    [["0.05", "0.05"], "0.1"],
    [[1, "0.001"], 1.001],
    [[1.001, 998.998], 999.999],
    [[999.999, "0.001"], 1000],
    [[999.999, "1.0001"], "1000.9991"],
    [[Number.MAX_SAFE_INTEGER, 1], "9007199254740992"],
    [[Number.MAX_SAFE_INTEGER, "0.5"], "9007199254740991.5"],
    [[0, "0.01"], "0.01"],
  ])("%j = %j", (amounts, sum) => {
    expect(addAmounts(amounts)).toBe(sum);
  });

  it("agrees with whole numbers, in any order", () => {
    const wholes = fc.array(fc.bigInt({ min: 0n, max: 2n ** 60n }), { maxLength: 8 });
    fc.assert(
      fc.property(wholes, (values) => {
        const amounts = values.map((value) => (value < 2n ** 53n ? Number(value) : (`${value}` as Amount)));
        const sum = values.reduce((total, value) => total + value, 0n);
        expect(String(addAmounts(amounts))).toBe(String(sum));
        expect(addAmounts([...amounts].reverse())).toBe(addAmounts(amounts));
      }),
    );
  });
});
