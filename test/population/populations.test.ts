import { expect, it } from "vitest";
import * as room from "../../src/population";
import { populations } from "../../src/population/populations";
import published from "../cases/populationCounts.json";

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

it("holds every count as it was published, with its grade", () => {
  const place = (one: { region: string; asOf: string }) => `${one.region} ${one.asOf}`;
  const byPlace = <T extends { region: string; asOf: string }>(list: readonly T[]) =>
    [...list].sort((a, b) => (place(a) < place(b) ? -1 : 1));
  const counts = populations.map((one) => {
    const { note, ...rest } = { note: "", ...one };
    return rest;
  });
  expect(byPlace(counts)).toEqual(byPlace(published));
});
