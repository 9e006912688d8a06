import { expect, it } from "vitest";
import { apportion } from "../../../src/apportion/apportion";
import { en } from "../../../src/messages/en/en";
import { explain } from "../../../src/messages/explain";
import { id } from "../../../src/messages/id/id";

// 30,000,000 * 326,505 / 64,194,056 = 152,586.56 by hand.
it("gives each part with its quota", () => {
  const parts = apportion(30_000_000, [326_505, 64_194_056 - 326_505], { method: "hamilton" });
  expect(explain(parts, id, { labels: ["Lampung"] })).toEqual([
    "Pembagian 30.000.000 menurut bobot, metode Hamilton (sisa terbesar):",
    "- Lampung: 152.587 (kuota 152.586,56)",
    "- bagian 2: 29.847.413 (kuota 29.847.413,44)",
  ]);
});

it("says where the input order decided", () => {
  expect(explain(apportion(2, [1, 1, 1], { method: "hamilton" }), en).at(-1)).toBe(
    "Equal claims: part 1, part 2 and part 3, to 2 units; the input order decided.",
  );
});

it.each([
  ["hamilton", "Hamilton (sisa terbesar)", "Hamilton (largest remainders)"],
  ["webster", "Webster (Sainte-Laguë)", "Webster (Sainte-Laguë)"],
  ["dhondt", "D'Hondt (Jefferson)", "D'Hondt (Jefferson)"],
  ["huntington-hill", "Huntington-Hill (proporsi setara)", "Huntington-Hill (equal proportions)"],
  ["adams", "Adams (pembulatan ke atas)", "Adams (rounding up)"],
  ["dean", "Dean (rata-rata harmonis)", "Dean (harmonic means)"],
] as const)("names the method: %s", (method, indonesian, english) => {
  const parts = apportion(3, [1, 2], { method });
  expect(explain(parts, id, { width: Infinity })[0]).toContain(`metode ${indonesian}:`);
  expect(explain(parts, en, { width: Infinity })[0]).toContain(`method ${english}:`);
});

it("rounds no quota to a whole unit that it is not", () => {
  const lines = explain(apportion(1, [999, 1], { method: "hamilton" }), en);
  expect(lines.slice(1)).toEqual(["- part 1: 1 (quota 0.999)", "- part 2: 0 (quota 0.001)"]);
});
