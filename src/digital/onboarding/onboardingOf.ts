import { deepFreeze } from "../../core/plain/deepFreeze";
import { channelFacts } from "../../vocabulary/channelFacts";
import type { OnboardingData, OnboardingDefinition } from "./onboardingDefinition";

/**
 * Make a definition of data that the compiler and the lint of the law data have checked, without checking them again: the
 * library's own. A bundle with one of them then carries no checks.
 */
export function onboardingOf(data: OnboardingData): OnboardingDefinition {
  const { id, when, cite, evidence, checkedOn, notCovered } = data;
  const note = data.note === undefined ? {} : { note: data.note };
  return deepFreeze({
    id,
    facts: channelFacts,
    memberFacts: null,
    periods: [
      {
        // A practice has no first day: the first that can be written stands in for one.
        from: "1000-01-01",
        fromEvidence: "unverified",
        cite,
        evidence,
        checkedOn,
        value: { criteria: [{ id, when, cite, evidence, ...note }], notCovered },
      },
    ],
    gaps: [],
  } satisfies OnboardingDefinition);
}
