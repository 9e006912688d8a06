import { type ErrorPath, UmkmError } from "../../core/error/UmkmError";
import type { Period } from "../../law/timeline";
import type { OnboardingDefinition, OnboardingRules } from "./onboardingDefinition";

/** The period of a definition. @throws UmkmError `invalid-rule` for anything that is not a definition. */
export function readDefinition(definition: OnboardingDefinition, path: ErrorPath): Period<OnboardingRules> {
  const period = definition?.periods?.[0];
  if (!period?.value?.criteria?.[0]?.when) throw new UmkmError("invalid-rule", path, "a definition of onboarded");
  return period;
}
