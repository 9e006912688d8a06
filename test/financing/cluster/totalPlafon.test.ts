import { expect, it } from "vitest";
import type { RupiahFact } from "../../../src/core/fact/fact";
import { placesOf } from "../../../src/criteria/evaluate/placesOf";
import { readCells } from "../../../src/criteria/evaluate/readCells";
import { totalPlafon } from "../../../src/financing/cluster/totalPlafon";

const places = placesOf({ plafon: "rupiah" });
const total = (...plafons: RupiahFact[]) =>
  totalPlafon(
    plafons.map((plafon) => readCells(places, { plafon })),
    places,
  );

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
  expect(totalPlafon([[]], placesOf({}))).toBeNull();
  expect(totalPlafon([[true]], placesOf({ plafon: "yes-no" }))).toBeNull();
});
