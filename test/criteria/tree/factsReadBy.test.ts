import { expect, test } from "vitest";
import { factsReadBy } from "../../../src/criteria/tree/factsReadBy";

test("names stand in the order of the rule, each once, the members' included", () => {
  expect(
    factsReadBy({
      all: [
        { not: { fact: "y", is: true } },
        {
          every: {
            any: [
              { fact: "m", atMost: 5 },
              { fact: "k", is: true },
            ],
          },
        },
        {
          atLeast: 1,
          of: [
            { sum: ["b", "a"], atMost: 1 },
            { share: "a", of: "c", atMost: 0.5 },
            { fact: "y", is: false },
          ],
        },
      ],
    }),
  ).toEqual(["y", "m", "k", "b", "a", "c"]);
});
