import { expect, it } from "vitest";
import type { Truth } from "../../../src/core/truth/truth";
import type { Reason } from "../../../src/criteria/reason";
import { decisiveReasons } from "../../../src/financing/eligibility/decisiveReasons";

const ids = (...truths: Truth[]) =>
  decisiveReasons(truths.map((truth, n) => ({ id: `${n}`, truth }) as Reason)).map(({ id }) => id);

it("are those that failed, where some did", () => {
  expect(ids(true, false, null, false)).toEqual(["1", "3"]);
});

it("are all of them, where none did", () => {
  expect(ids(true, null)).toEqual(["0", "1"]);
  expect(ids()).toEqual([]);
});
