import { expect, it } from "vitest";
import { assess } from "../../../src/financing/assess";
import { kurMikro } from "../../../src/financing/programmes/kur/mikro";
import { en } from "../../../src/messages/en/en";
import { explain } from "../../../src/messages/explain";
import { id } from "../../../src/messages/id/id";
import { ignoredLines } from "../../../src/messages/phrases/ignoredLines";

// Not that the rule does not ask: what it asks and was not read stands in `notCovered`.
it("names the facts that no criterion reads", () => {
  expect(ignoredLines(["sector", "hasNik"], id)[0]).toMatch(
    /^Diberikan, tetapi tidak dibaca untuk jawaban ini: .+ dan .+\.$/,
  );
  expect(ignoredLines(["sector"], en)[0]).toMatch(/^Given, but not read for this answer: .+\.$/);
});

it("says nothing where all are read", () => {
  expect(ignoredLines([], id)).toEqual([]);
});

it("stands in the full explanation of an eligible answer that was read without a fact", () => {
  const facts = { plafon: 20_000_000, sector: "jasa", productiveAndFeasible: true } as const;
  const outcome = assess(kurMikro, facts, { asOf: "2022-06-01" });
  expect(explain(outcome, en).join("\n")).toContain("Given, but not read for this answer: ");
  expect(explain(outcome, en, { detail: "brief" }).join("\n")).not.toContain("Given, but not read for this answer: ");
});
