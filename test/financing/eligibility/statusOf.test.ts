import { expect, it } from "vitest";
import { statusOf } from "../../../src/financing/eligibility/statusOf";

it.each([
  [[], "eligible"],
  [[true], "eligible"],
  [[null], "unknown"],
  [[false], "ineligible"],
  [[true, null], "unknown"],
  [[null, false], "ineligible"],
  [[true, null, false], "ineligible"],
])("%j is %s", (truths, status) => {
  expect(statusOf(truths)).toBe(status);
});
