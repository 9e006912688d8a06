import { describe, expect, it } from "vitest";
import { defineOnboarding } from "../../src/digital/defineOnboarding";
import { isOnboarded } from "../../src/digital/isOnboarded";
import type { OnboardingData } from "../../src/digital/onboarding/onboardingDefinition";
import { refusal } from "../core/refusal";

const sound: OnboardingData = {
  id: "own",
  when: { fact: "qrisSince", monthsBeforeAsOf: 0 },
  cite: [{ regulation: "bi-qris", at: "contoh" }],
  evidence: "unverified",
  checkedOn: "2024-03-05",
  notCovered: ["channel-left"],
};
const { checkedOn: _, ...unchecked } = sound;

describe("defineOnboarding", () => {
  it("takes sound data, frozen", () => {
    const own = defineOnboarding(sound);
    expect(isOnboarded({ qrisSince: "2024-03-05" }, own, { asOf: "2024-03-05" })).toBe(true);
    expect(Object.isFrozen(own.periods[0].value.criteria)).toBe(true);
  });

  it.each([
    ["nothing", null, []],
    ["no id", { ...sound, id: "" }, ["id"]],
    ["a blank id", { ...sound, id: " " }, ["id"]],
    ["a number for an id", { ...sound, id: 5 }, ["id"]],
    ["no condition", { ...sound, when: undefined }, ["when"]],
    ["an empty group", { ...sound, when: { all: [] } }, ["when", "all"]],
    ["a misspelt fact", { ...sound, when: { fact: "qrisSinse", monthsBeforeAsOf: 0 } }, ["when", "fact"]],
    ["a comparator for amounts", { ...sound, when: { all: [{ fact: "qrisSince", atMost: 5 }] } }, ["when", "all", 0]],
    [
      "a day that does not exist in the condition",
      { ...sound, when: { fact: "qrisSince", onOrBefore: "2024-02-30" } },
      ["when"],
    ],
    ["a check on a day that does not exist", { ...sound, checkedOn: "2024-02-30" }, ["checkedOn"]],
    ["no check", unchecked, ["checkedOn"]],
    [
      "a regulation that is not registered",
      { ...sound, cite: [{ regulation: "x", at: "y" }] },
      ["cite", 0, "regulation"],
    ],
    ["no citation", { ...sound, cite: [] }, ["cite"]],
    ["a grade that is none", { ...sound, evidence: "bogus" }, ["evidence"]],
    ["no list of what is not covered", { ...sound, notCovered: "channel-left" }, ["notCovered"]],
    ["a misspelt property", { ...sound, notes: "x" }, ["notes"]],
  ])("refuses %s", (__, data, path) => {
    expect(() => defineOnboarding(data as OnboardingData)).toThrow(refusal("invalid-rule", path));
  });
});
