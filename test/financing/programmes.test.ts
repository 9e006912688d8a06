import { expect, it } from "vitest";
import { assess } from "../../src/financing/assess";
import { kurKhusus } from "../../src/financing/kurKhusus";
import { kurMikro } from "../../src/financing/kurMikro";
import { programmes } from "../../src/financing/programmes";

it("lists every programme, each id once", () => {
  expect(programmes).toEqual([kurMikro, kurKhusus]);
  expect(programmes.map(({ id }) => id)).toEqual(["kur-mikro", "kur-khusus"]);
});

it("asks the same of a fact by the same name in every programme", () => {
  for (const [name, kind] of Object.entries(kurMikro.facts)) {
    expect(kurKhusus.memberFacts?.[name as keyof typeof kurMikro.facts], name).toEqual(kind);
  }
});

it("begins each period of each programme the day after the one before", () => {
  for (const { periods } of programmes) {
    for (const [n, { until }] of periods.slice(0, -1).entries()) {
      const next = new Date(Date.parse(until ?? "") + 86_400_000).toISOString().slice(0, 10);
      expect(periods[n + 1]?.from).toBe(next);
    }
    expect(periods.at(-1)).not.toHaveProperty("until");
  }
});

it("has a programme for single businesses that answers", () => {
  expect(assess(programmes[0], {}, { asOf: "2026-02-01" }).status).toBe("unknown");
});
