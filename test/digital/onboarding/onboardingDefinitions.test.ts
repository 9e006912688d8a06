import { expect, it } from "vitest";
import { defineOnboarding } from "../../../src/digital/defineOnboarding";
import { onboardingDefinitions } from "../../../src/digital/onboarding/onboardingDefinitions";
import { regulations } from "../../../src/law/regulations/regulations";
import { id } from "../../../src/messages/id/id";
import { questionsFor } from "../../../src/messages/questionsFor";
import { channelFacts } from "../../../src/vocabulary/channelFacts";

it("cites a registered practice under the id of the definition", () => {
  const ids: string[] = regulations.map((regulation) => regulation.id);
  for (const { id: name, periods } of onboardingDefinitions) {
    expect(ids).toContain(name);
    expect(periods[0].cite.map(({ regulation }) => regulation)).toEqual([name]);
  }
});

it("grades no definition as law: none was found", () => {
  const grades = onboardingDefinitions.map(({ periods: [period] }) => [period.evidence, period.fromEvidence]);
  expect(grades).toEqual([
    ["single-source", "unverified"],
    ["secondary", "unverified"],
    ["single-source", "unverified"],
    ["single-source", "unverified"],
  ]);
  for (const { periods } of onboardingDefinitions) {
    expect(periods[0].value.notCovered.some((one) => one === "no-law" || one === "no-legal-definition")).toBe(true);
  }
});

it("asks for the channels like any programme", () => {
  const questions = questionsFor(onboardingDefinitions, id);
  expect(questions.map(({ fact, kind }) => [fact, kind])).toEqual(
    Object.keys(channelFacts).map((fact) => [fact, "date"]),
  );
  expect(questions[0]?.askedOf).toEqual(["applicant"]);
});

it("freezes a definition of one's own, and keeps its note", () => {
  const own = defineOnboarding({
    id: "own",
    when: { fact: "qrisSince", monthsBeforeAsOf: 0 },
    cite: [{ regulation: "bi-qris", at: "contoh" }],
    evidence: "unverified",
    checkedOn: "2024-01-01",
    notCovered: [],
    note: "a note",
  });
  expect(Object.isFrozen(own.periods[0].value.criteria[0].when)).toBe(true);
  expect(own.periods[0].value.criteria[0].note).toBe("a note");
});
