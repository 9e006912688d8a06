import { describe, expectTypeOf, it } from "vitest";
import {
  type ApportionedNode,
  type ApportionMethod,
  type Apportionment,
  apportion,
  apportionLevels,
} from "../../src/index";

describe("apportion", () => {
  it("takes a method of the list, and limits as one number or a list", () => {
    expectTypeOf<ApportionMethod>().toEqualTypeOf<
      "hamilton" | "webster" | "dhondt" | "huntington-hill" | "adams" | "dean"
    >();
    expectTypeOf(
      apportion(3, [1, "2.5", 3n], { method: "dean", minimum: 1, caps: [null, 2, 2] }),
    ).toEqualTypeOf<Apportionment>();
    // @ts-expect-error: no such method.
    apportion(1, [1], { method: "jefferson" });
    // @ts-expect-error: the method is not optional.
    apportion(1, [1], { minimum: 1 });
    // @ts-expect-error: limits are whole numbers, not text.
    apportion(1, [1], { method: "dean", caps: ["1"] });
  });
});

describe("apportionLevels", () => {
  it("takes limits at the nodes and gives a tree", () => {
    const root = {
      id: "a",
      children: [
        { id: "b", weight: 1, minimum: 1 },
        { id: "c", weight: "2", cap: 4 },
      ],
    };
    expectTypeOf(apportionLevels(3, root, { method: "adams" })).toEqualTypeOf<ApportionedNode>();
    // @ts-expect-error: no limits among the options.
    apportionLevels(3, root, { method: "adams", minimum: 1 });
    // @ts-expect-error: a node has an id.
    apportionLevels(3, { weight: 1 }, { method: "adams" });
  });
});
