import { describe, expect, it } from "vitest";
import { UmkmError } from "../../../src/core/error/UmkmError";
import { testModel } from "../../../src/digital/forecast/testModel";
import type { Observation } from "../../../src/digital/progress/observation";
import { seen } from "../series";

const days = ["2020-01-01", "2021-01-01", "2022-01-01"].map((on, position) => ({
  position,
  observation: seen(on, position + 1),
}));
const throwing = (own: Error): Observation => ({
  ...seen("2023-01-01", 1),
  get value(): number {
    throw own;
  },
});

describe("testModel", () => {
  it("tells which figure the model cannot take", () => {
    const nothing = { position: 3, observation: seen("2023-01-01", 0) };
    expect(testModel({ model: "exponential" }, [[[...days, nothing], []]])).toEqual({
      status: "refused",
      code: "infeasible",
      path: ["observations", 3, "value"],
    });
  });

  it.each([new RangeError("read"), new UmkmError("invalid-count", [], "a count")])(
    "lets what the input itself throws pass as it is: %s",
    (own) => {
      const observation = throwing(own);
      expect(() => testModel({ model: "linear" }, [[days, [{ position: 3, observation }]]])).toThrow(own);
    },
  );
});
