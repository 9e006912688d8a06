import { expect, it } from "vitest";
import { en } from "../../../src/messages/en/en";
import { explain } from "../../../src/messages/explain";
import type { Explainable } from "../../../src/messages/explainable";
import { refusal } from "../../core/refusal";

it.each([[[1]], [[null]], [[{ size: "mikro" }]], [{}], [{ status: "known" }]])(
  "refuses %j, which is no answer",
  (none) => {
    expect(() => explain(none as unknown as Explainable, en)).toThrow(refusal("invalid-option", ["outcome", "kind"]));
  },
);

it("says nothing of an empty list", () => {
  expect(explain([], en)).toEqual([]);
});
