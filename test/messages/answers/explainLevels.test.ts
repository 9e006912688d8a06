import { expect, it } from "vitest";
import { apportionLevels } from "../../../src/apportion/apportionLevels";
import { en } from "../../../src/messages/en/en";
import { explain } from "../../../src/messages/explain";
import { id } from "../../../src/messages/id/id";

// 10 by 3 : 1 is 7.5 and 2.5, a tie by Hamilton; 8 by 2 : 1 is 5.33 and 2.67.
const lampung = {
  id: "Lampung",
  children: [
    { id: "Metro", weight: 2 },
    { id: "Pringsewu", weight: 1 },
  ],
};
const root = { id: "Indonesia", children: [lampung, { id: "Banten", weight: 1 }] };
const answer = apportionLevels(10, root, { method: "hamilton" });

it("gives each division below the one that it divides further, by the ids", () => {
  expect(explain(answer, en, { width: Infinity })).toEqual([
    "Indonesia: 10 divided by weight, method Hamilton (largest remainders):",
    "- Lampung: 8 (quota 7.50)",
    "- Banten: 2 (quota 2.50)",
    "Equal claims: Lampung and Banten, to 1 units; the input order decided.",
    "Lampung: 8 divided by weight, method Hamilton (largest remainders):",
    "- Metro: 5 (quota 5.33)",
    "- Pringsewu: 3 (quota 2.67)",
  ]);
  expect(explain(answer, id, { width: Infinity }).slice(4, 6)).toEqual([
    "Lampung: Pembagian 8 menurut bobot, metode Hamilton (sisa terbesar):",
    "- Metro: 5 (kuota 5,33)",
  ]);
});

it("gives what a node gets that is not divided", () => {
  expect(explain(apportionLevels(7000, { id: "Metro", weight: 1 }, { method: "dean" }), id)).toEqual(["Metro: 7.000"]);
});
