import { describe, expect, it } from "vitest";
import { nestingProblem } from "../../../src/criteria/check/nestingProblem";

const nested = (depth: number) => {
  let value: unknown = 1;
  for (let n = 0; n < depth; n++) value = n % 2 === 0 ? [value] : { value };
  return value;
};

// docs/semantics.md: data nested more than 1,000 deep, or in itself, is refused.
describe("nestingProblem", () => {
  const tooDeep = { path: [], expected: "data nested at most 1000 deep, and not in itself" };
  const tooMuch = { path: [], expected: "data of at most 200000 values" };

  it.each<[string, unknown]>([
    ["what holds nothing", null],
    ["text", "text"],
    ["a thousand levels", nested(1_000)],
    ["200,000 values, their list among them", Array.from({ length: 199_999 }, () => 0)],
  ])("lets pass %s", (_, data) => {
    expect(nestingProblem(data)).toBeUndefined();
  });

  it("refuses a level more", () => {
    expect(nestingProblem(nested(1_001))).toEqual(tooDeep);
  });

  it("refuses what stands in itself", () => {
    const data: { self?: unknown } = {};
    data.self = data;
    expect(nestingProblem(data)).toEqual(tooDeep);
  });

  it("refuses a value more, also where one stands in several places", () => {
    expect(nestingProblem(Array.from({ length: 200_000 }, () => 0))).toEqual(tooMuch);
    let data: unknown[] = [];
    for (let n = 0; n < 20; n++) data = [data, data];
    expect(nestingProblem(data)).toEqual(tooMuch);
  });
});
