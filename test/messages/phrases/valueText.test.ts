import { expect, it } from "vitest";
import type { FactValue } from "../../../src/core/fact/fact";
import { en } from "../../../src/messages/en/en";
import { id } from "../../../src/messages/id/id";
import { valueText } from "../../../src/messages/phrases/valueText";

// An option keeps its id where it has no wording, whatever digits stand in it.
it.each<[string, FactValue, string, string]>([
  ["plafon", "1000000.5", "Rp1.000.000,50", "Rp1,000,000.50"],
  ["own", 1_000, "1.000", "1,000"],
  ["own", "1000", "1.000", "1,000"],
  ["own", "1000.25", "1.000,25", "1,000.25"],
  ["own", "2024-03-05", "5 Maret 2024", "5 March 2024"],
  ["own", "a2024-03-05", "a2024-03-05", "a2024-03-05"],
  ["own", "2024-03-05b", "2024-03-05b", "2024-03-05b"],
  ["own", "a12", "a12", "a12"],
  ["own", "12b", "12b", "12b"],
  ["own", true, "own: ya", "own: yes"],
  ["own", false, "own: tidak", "own: no"],
])("%s: %j", (fact, value, indonesian, english) => {
  expect([valueText(fact, value, id), valueText(fact, value, en)]).toEqual([indonesian, english]);
});
