import { expect, it } from "vitest";
import { leastOf } from "../../../src/size/answer/leastOf";
import { sizeMeasures } from "../../../src/size/types/regime";

it("is one worker, and nothing of every other measure", () => {
  expect(sizeMeasures.map(leastOf)).toEqual([0, 0, 0, 1]);
});
