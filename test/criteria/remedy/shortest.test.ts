import { describe, expect, it } from "vitest";
import { shortest } from "../../../src/criteria/remedy/shortest";
import type { Step, Steps } from "../../../src/criteria/remedy/step";

const done = (fact: string): Step => ({ fact, doable: true, open: false });
const open = (fact: string): Step => ({ fact, doable: true, open: true });
const hoped = (fact: string): Step => ({ fact, doable: false, open: true });
const never = (fact: string): Step => ({ fact, doable: false, open: false });

// What can be done comes first, then what rests on nothing open, then the shorter.
describe("shortest", () => {
  it.each<[string, Steps, Steps]>([
    ["the shorter one", [done("a")], [done("b"), done("c")]],
    ["what can be done, though it is longer", [done("a"), done("b")], [never("c")]],
    ["what is certain, though it is longer", [done("a"), done("b")], [open("c")]],
    ["what may turn out so before what cannot be changed", [hoped("a"), done("b")], [never("c")]],
    ["what can be done in all its parts", [done("a"), open("b")], [done("c"), never("d")]],
    ["what is certain in all its parts", [done("a"), done("b")], [done("c"), open("d")]],
    ["of what may turn out so, the shorter", [hoped("a")], [open("b"), done("c")]],
  ])("puts first %s", (_, first, second) => {
    expect(shortest([first, second])).toEqual([first, second]);
    expect(shortest([second, first])).toEqual([first, second]);
  });

  it("leaves out what asks more than another, and says each once", () => {
    const [a, b, c] = [done("a"), done("b"), done("c")];
    expect(shortest([[a, b], [b], [b], [a, c]])).toEqual([[b], [a, c]]);
    expect(
      shortest([
        [a, b],
        [b, c],
        [b, a],
      ]),
    ).toEqual([
      [a, b],
      [b, c],
    ]);
  });

  // docs/semantics.md: more than 24 ways are not followed at once, the shortest first.
  it("follows 24 ways and no more", () => {
    const ways = (many: number) => Array.from({ length: many }, (_, n) => [done(`f${n}`)]);
    expect(shortest(ways(24))).toHaveLength(24);
    expect(shortest(ways(30))).toEqual(ways(24));
  });
});
