import { expect, it } from "vitest";
import * as room from "../../src/population";
import { populations } from "../../src/population/populations";
import published from "../cases/populationCounts.json";

it("lists every population that the room exports", () => {
  const exported = Object.values(room).filter((value) => typeof value === "object" && "region" in value);
  expect(exported.length).toBeGreaterThan(10);
  for (const one of exported) expect(populations).toContain(one);
});

it("keeps the counts that no source confirms at the lowest grade", () => {
  const unverified = populations.filter(({ evidence }) => evidence === "unverified");
  expect(unverified.map(({ asOf }) => asOf)).toEqual(["2016", "2017", "2018", "2019"]);
});

it("grades as secondary what the facts grade so", () => {
  const secondary = populations.filter(({ evidence }) => evidence === "secondary");
  expect(secondary.map(({ region, asOf }) => [region, asOf])).toEqual([
    ["Indonesia", "2022"],
    ["Indonesia", "2024-08-31"],
    ["Indonesia", "2025"],
    ["Lampung", "2021-09-08"],
    ["Lampung", "2024-03-05"],
  ]);
});

it("names a register and a source for each, and no two registers for one office that did not change", () => {
  for (const { register, source } of populations) {
    expect(register).toMatch(/^[a-z][a-z0-9-]+$/);
    expect(source.length).toBeGreaterThan(3);
  }
  const registers = (region: string) =>
    new Set(populations.flatMap((one) => (one.region === region ? [one.register] : [])));
  expect([...registers("Lampung Selatan")]).toEqual(["lampung-selatan-office"]);
  // 2021, 2023 and 2024 are changes of the register, as the facts infer.
  expect(registers("Lampung")).toContain("lampung-office-2021");
  expect(registers("Lampung")).toContain("lampung-office-2023");
  expect(registers("Lampung")).toContain("lampung-office-2024");
});

it("holds every count as it was published, with its grade", () => {
  const place = (one: { region: string; asOf: string; register: string }) => {
    return `${one.region} ${one.asOf} ${one.register}`;
  };
  const byPlace = <T extends { region: string; asOf: string; register: string }>(list: readonly T[]) =>
    [...list].sort((a, b) => (place(a) < place(b) ? -1 : 1));
  const counts = populations.map((one) => {
    const { note, ...rest } = one as typeof one & { readonly note: string };
    return rest;
  });
  expect(byPlace(counts)).toEqual(byPlace(published));
});
