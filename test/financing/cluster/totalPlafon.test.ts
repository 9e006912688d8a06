import { expect, it } from "vitest";
import type { RupiahFact } from "../../../src/core/fact/fact";
import { readFacts } from "../../../src/core/fact/readFacts";
import { totalPlafon } from "../../../src/financing/cluster/totalPlafon";

const total = (...plafons: RupiahFact[]) =>
  totalPlafon(plafons.map((plafon) => readFacts({ plafon: "rupiah" }, { plafon })));

it.each<[unknown, RupiahFact[]]>([
  [0, []],
  [0, [0]],
  [3, [1, 2]],
  ["9007199254740992", [Number.MAX_SAFE_INTEGER, 1]],
  [Number.MAX_SAFE_INTEGER, [Number.MAX_SAFE_INTEGER, 0]],
  ["1.5", [1, "0.50"]],
  [null, [1, null]],
  [null, [{ unknown: "not-available" }]],
  [null, [1, { atMost: 2 }]],
])("%j for %j", (expected, plafons) => {
  expect(total(...plafons)).toBe(expected);
});

it("is not known where members have no plafon, or one of another kind", () => {
  expect(totalPlafon([{}])).toBeNull();
  expect(totalPlafon([readFacts({ plafon: "yes-no" }, { plafon: true })])).toBeNull();
});
