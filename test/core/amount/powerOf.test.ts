import { expect, it } from "vitest";
import { powerOf } from "../../../src/core/amount/powerOf";
import { filesUnder } from "../../house/sourceFiles";

it.each([
  [10n, 0, 1n],
  [0n, 0, 1n],
  [0n, 3, 0n],
  [10n, 1, 10n],
  [2n, 10, 1_024n],
  [-3n, 3, -27n],
  [7n, 6, 117_649n],
  [10n, 30, 1_000_000_000_000_000_000_000_000_000_000n],
])("%s to the power %s is %s", (base, exponent, power) => {
  expect(powerOf(base, exponent)).toBe(power);
});

/** What raises numbers, never bigints. */
const numbers = [
  "src/financing/cluster/largestEligible.ts",
  "src/core/amount/quotient.ts",
  "src/population/composition.ts",
  "src/size/check/checkSizeLimits.ts",
  "src/sql/predicate/amountPredicate.ts",
];

it("is the one place that raises a bigint: compilers for old targets make `**` a call that throws on bigints", () => {
  const raising = filesUnder("src", ".ts").filter(({ text }) => /^(?!\s*(\/\/|\/?\*)).*\w\)? \*\* /m.test(text));
  expect(raising.map(({ path }) => path).sort()).toEqual([...numbers].sort());
});
