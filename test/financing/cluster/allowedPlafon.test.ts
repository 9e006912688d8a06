import { expect, it } from "vitest";
import { allowedPlafon } from "../../../src/financing/cluster/allowedPlafon";

const cap = (atMost: number) => ({ when: { fact: "plafon", atMost } });

it("is each member's cap times the members, the lowest cap where there are several", () => {
  expect(allowedPlafon([cap(500_000_000)], 3)).toBe(1_500_000_000);
  expect(allowedPlafon([cap(500_000_000), cap(100_000_000)], 2)).toBe(200_000_000);
  expect(allowedPlafon([cap(500_000_000)], 0)).toBe(0);
  expect(allowedPlafon([cap(Number.MAX_SAFE_INTEGER)], 3)).toBe("27021597764222973");
});

it("is not known where no criterion caps the plafon of every member", () => {
  expect(allowedPlafon([], 3)).toBeNull();
  const either = {
    any: [
      { fact: "plafon", atMost: 5 },
      { fact: "hasNpwp", is: true },
    ],
  };
  expect(allowedPlafon([{ when: either }, { when: { fact: "plafon", moreThan: 5 } }], 3)).toBeNull();
  const others = [{ when: { fact: "kurTotal", atMost: 5 } }, { when: { sum: ["plafon", "kurTotal"], atMost: 5 } }];
  expect(allowedPlafon(others, 3)).toBeNull();
});
