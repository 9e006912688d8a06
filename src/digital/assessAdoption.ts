import { calendarDate } from "../core/day/calendarDate";
import { refuseUnknown } from "../core/error/refuseUnknown";
import { reasonOf } from "../criteria/evaluate/reasonOf";
import type { Missing } from "../criteria/missing";
import { missingFrom } from "../criteria/missing/missingFrom";
import type { Reason } from "../criteria/reason";
import type { AsOf, Basis } from "../law/basis";
import { basisOf } from "../law/basisOf";
import { readMaxAge } from "../law/readMaxAge";
import type { ChannelFacts } from "../vocabulary/channelFacts";
import { channelScope } from "./onboarding/channelScope";
import type { OnboardingDefinition } from "./onboarding/onboardingDefinition";
import { readDefinition } from "./onboarding/readDefinition";
import { ruleOfDefinition } from "./onboarding/ruleOfDefinition";

/** Whether a business is onboarded by one definition, and why. */
export interface Adoption {
  readonly kind: "adoption";
  readonly status: "onboarded" | "not-onboarded" | "unknown";
  /** The id of the definition. */
  readonly definition: string;
  readonly reasons: readonly Reason[];
  /** Facts that would help to settle the answer; empty exactly when the answer is known. */
  readonly missing: readonly Missing[];
  readonly basis: Basis;
}

/**
 * Tell whether a business is onboarded (*sudah go digital*) by one definition, and why, and what is missing.
 *
 * @param channels - as {@link isOnboarded} reads them.
 * @param options - `asOf` is required.
 * @throws UmkmError what {@link isOnboarded} throws, and `invalid-count` for `maxAgeDays`.
 *
 * @example
 * ```ts
 * import { assessAdoption, bpsECommerce } from "umkm";
 *
 * // What is to be asked of a shop that last sold through the internet at an unknown time?
 * const adoption = assessAdoption({ internetSalesSince: "2019-04-01" }, bpsECommerce, { asOf: "2024-03-05" });
 * adoption.status; // => "unknown"
 * adoption.missing.map(({ fact }) => fact); // => ["lastInternetSaleOn"]
 * ```
 */
export function assessAdoption(channels: ChannelFacts, definition: OnboardingDefinition, options: AsOf): Adoption {
  refuseUnknown(options, ["asOf", "maxAgeDays"], "unknown-option");
  const asOf = calendarDate(options.asOf, ["asOf"]);
  const scope = channelScope(channels, asOf);
  const period = readDefinition(definition, ["definition"]);
  const { criteria, notCovered } = period.value;
  const rule = ruleOfDefinition(criteria[0]);
  const reason = reasonOf(rule, scope);
  return {
    kind: "adoption",
    status: reason.truth === null ? "unknown" : reason.truth ? "onboarded" : "not-onboarded",
    definition: definition.id,
    reasons: [reason],
    missing: missingFrom([rule], scope),
    basis: basisOf(
      definition.id,
      asOf,
      period,
      [{ ...reason, checkedOn: period.checkedOn }],
      notCovered,
      readMaxAge(options),
    ),
  };
}
