import { expect, it } from "vitest";
import { leastOf } from "../../src/size/leastOf";
import { sizeMeasures } from "../../src/size/regime";

it("is one worker, and nothing of every other measure", () => {
  expect(sizeMeasures.map(leastOf)).toEqual([0, 0, 0, 1]);
});
