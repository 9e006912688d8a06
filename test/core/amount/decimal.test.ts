import { Decimal as Shared } from "decimal.js";
import { afterEach, describe, expect, it } from "vitest";
import { Decimal } from "../../../src/core/amount/decimal";

describe("the private Decimal", () => {
  afterEach(() => {
    Shared.set({ defaults: true });
  });

  it("is another copy than the one that applications share", () => {
    expect(Decimal).not.toBe(Shared);
  });

  it("does not follow what an application sets", () => {
    Shared.set({ precision: 2, rounding: Shared.ROUND_DOWN, toExpPos: 1 });
    expect(new Decimal(2).div(3).toFixed(10)).toBe("0.6666666667");
    expect(new Decimal("123456.5").toString()).toBe("123456.5");
  });

  it("sets nothing for applications", () => {
    expect([Shared.precision, Shared.rounding]).toEqual([20, Shared.ROUND_HALF_UP]);
    expect([Decimal.precision, Decimal.rounding]).toEqual([40, Decimal.ROUND_HALF_UP]);
  });

  it("rounds halves up", () => {
    expect(new Decimal("0.5").toDecimalPlaces(0).toNumber()).toBe(1);
    expect(new Decimal("2.5").toDecimalPlaces(0).toNumber()).toBe(3);
  });
});
