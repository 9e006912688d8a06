import { expect, it } from "vitest";
import type { Observed } from "../../../src/core/fact/fact";
import { id } from "../../../src/messages/id/id";
import { observedText } from "../../../src/messages/phrases/observedText";

it.each<[string, Observed, string | null]>([
  ["plafon", 25_000_000, "Rp25.000.000"],
  ["plafon", "90071992547409910", "Rp90.071.992.547.409.910"],
  ["plafon", { atLeast: 1_000, atMost: 2_000 }, "antara Rp1.000 dan Rp2.000"],
  ["plafon", { atLeast: 0 }, "paling sedikit Rp0"],
  ["plafon", { atMost: 2_000 }, "paling banyak Rp2.000"],
  ["kurMikroCount", 3, "3"],
  ["businessStartedOn", "2023-05-01", "1 Mei 2023"],
  ["businessStartedOn", { atLeast: "2023-05-01" }, "sejak 1 Mei 2023"],
  ["businessStartedOn", { atMost: "2023-05-01" }, "paling lambat 1 Mei 2023"],
  ["hasNpwp", false, "tidak punya NPWP"],
  ["sector", { oneOf: ["pertanian", "jasa"] }, "pertanian atau jasa"],
  ["sector", null, null],
  ["plafon", {}, null],
  ["own", "own-option", "own-option"],
])("%s: %j", (fact, observed, text) => {
  expect(observedText(fact, observed, id)).toBe(text);
});
