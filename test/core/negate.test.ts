import { expect, it } from "vitest";
import { negate } from "../../src/core/negate";

it.each([
  [true, false],
  [false, true],
  [null, null],
])("not %s is %s", (truth, negated) => {
  expect(negate(truth)).toBe(negated);
});
