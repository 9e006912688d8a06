import { describe, expect, it } from "vitest";
import { lampungRegencies } from "../../src/identifiers/lampungRegencies";
import { provinces } from "../../src/identifiers/provinces";
import cases from "../cases/regions.json";

const lists = [
  { name: "provinces", list: provinces, length: 38, kemendagri: /^\d\d$/, bps: /^\d\d$/ },
  { name: "lampungRegencies", list: lampungRegencies, length: 15, kemendagri: /^18\.\d\d$/, bps: /^18\d\d$/ },
];

describe.each(lists)("$name", ({ list, length, kemendagri, bps }) => {
  it("lists them all", () => {
    expect(list.regions).toHaveLength(length);
  });

  it("gives each its own code in each scheme", () => {
    for (const key of ["kemendagri", "bps", "name"] as const) {
      expect(new Set(list.regions.map((region) => region[key])).size).toBe(length);
    }
  });

  it("writes codes as text of one form", () => {
    for (const region of list.regions) {
      expect(region.kemendagri).toMatch(kemendagri);
      expect(region.bps).toMatch(bps);
    }
  });

  it("cannot be written to", () => {
    expect(Object.isFrozen(list.regions[0])).toBe(true);
  });
});

it("has the codes of both schemes part ways in the six provinces of Papua alone", () => {
  const apart = provinces.regions.filter(({ kemendagri, bps }) => (kemendagri as string) !== bps);
  expect(apart.map(({ name }) => name)).toEqual([
    "Papua",
    "Papua Barat",
    "Papua Selatan",
    "Papua Tengah",
    "Papua Pegunungan",
    "Papua Barat Daya",
  ]);
});

it.each([
  ["provinces", provinces, cases.provinces],
  ["lampungRegencies", lampungRegencies, cases.lampungRegencies],
])("%s are those of the compilations, code by code", (_, { regions }, published) => {
  expect(regions.map(({ kemendagri, bps, name }) => [kemendagri, bps, name])).toEqual(published);
});
