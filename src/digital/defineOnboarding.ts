import { refuseUnsound } from "../criteria/check/refuseUnsound";
import { checkOnboarding } from "./onboarding/checkOnboarding";
import type { OnboardingData, OnboardingDefinition } from "./onboarding/onboardingDefinition";
import { onboardingOf } from "./onboarding/onboardingOf";

/**
 * Define what counts as onboarded (*sudah go digital*), as a condition over the channels of a business.
 *
 * `{ fact: "marketplaceSince", monthsBeforeAsOf: 0 }` says "on a marketplace on that day": a channel that began later
 * does not count. The compiler checks the names of the facts. They are checked again at run time, because data from a
 * file may hold anything. The data is frozen.
 *
 * @throws UmkmError `invalid-rule` for the first problem, with its path into the data.
 * @see A definition in law was not found; those of the bodies that count are practices, such as {@link bpsECommerce}.
 *
 * @example
 * ```ts
 * import { defineOnboarding, isOnboarded } from "umkm";
 *
 * // Is a stall onboarded that takes QRIS and delivers by an app, if a dinas asks for both?
 * const payAndDeliver = defineOnboarding({
 *   id: "bayar-dan-antar",
 *   when: {
 *     all: [
 *       { fact: "qrisSince", monthsBeforeAsOf: 0 },
 *       { fact: "deliveryAppSince", monthsBeforeAsOf: 0 },
 *     ],
 *   },
 *   cite: [{ regulation: "kemenkopukm-idea", at: "contoh" }],
 *   evidence: "unverified",
 *   checkedOn: "2024-03-05",
 *   notCovered: [],
 * });
 * const stall = { qrisSince: "2022-01-10", deliveryAppSince: "2023-06-01" };
 * isOnboarded(stall, payAndDeliver, { asOf: "2024-03-05" }); // => true
 * isOnboarded(stall, payAndDeliver, { asOf: "2023-05-31" }); // => false
 * ```
 */
export function defineOnboarding(data: OnboardingData): OnboardingDefinition {
  refuseUnsound(checkOnboarding(data));
  return onboardingOf(data);
}
