import { expect, it } from "vitest";
import * as room from "../../src/population";
import { populations } from "../../src/population/populations";

it("lists every population that the room exports", () => {
  const exported = Object.values(room).filter((value) => typeof value === "object" && "region" in value);
  expect(new Set(populations)).toEqual(new Set(exported));
});

it("keeps the counts that no source confirms at the lowest grade", () => {
  const unverified = populations.filter(({ evidence }) => evidence === "unverified");
  expect(unverified.map(({ asOf }) => asOf)).toEqual(["2016", "2017", "2018", "2019"]);
});

it("grades the count of the seed article alone as secondary", () => {
  expect(populations.filter(({ evidence }) => evidence === "secondary")).toEqual([room.lampung20240305]);
});
