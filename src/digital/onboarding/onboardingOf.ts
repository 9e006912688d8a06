import { deepFreeze } from "../../core/plain/deepFreeze";
import { channelFacts } from "../../vocabulary/channelFacts";
import type { OnboardingData, OnboardingDefinition } from "./onboardingDefinition";

/**
 * Make one of the library's definitions, whose data the compiler and the check of the law data have verified. It is not
 * checked again, so that a bundle does not carry the checks.
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
        // A practice does not have a first day: the first possible day stands in.
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
