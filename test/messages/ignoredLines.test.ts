import { expect, it } from "vitest";
import { assess } from "../../src/financing/assess";
import { kurMikro } from "../../src/financing/kurMikro";
import { en } from "../../src/messages/en/en";
import { explain } from "../../src/messages/explain";
import { id } from "../../src/messages/id/id";
import { ignoredLines } from "../../src/messages/ignoredLines";

it("names the facts that no criterion reads", () => {
  expect(ignoredLines(["sector", "hasNik"], id)[0]).toMatch(/^Tidak dipakai oleh aturan ini: .+ dan .+\.$/);
  expect(ignoredLines(["sector"], en)[0]).toMatch(/^Not used by this rule: .+\.$/);
});

it("says nothing where all are read", () => {
  expect(ignoredLines([], id)).toEqual([]);
});

it("stands in the full explanation of an eligible answer that was read without a fact", () => {
  const facts = { plafon: 20_000_000, sector: "jasa", productiveAndFeasible: true } as const;
  const outcome = assess(kurMikro, facts, { asOf: "2022-06-01" });
  expect(explain(outcome, en).join("\n")).toContain("Not used by this rule: ");
  expect(explain(outcome, en, { detail: "brief" }).join("\n")).not.toContain("Not used by this rule: ");
});
