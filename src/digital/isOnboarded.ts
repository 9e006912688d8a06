import { calendarDate } from "../core/day/calendarDate";
import { refuseUnknown } from "../core/error/refuseUnknown";
import type { Truth } from "../core/truth/truth";
import type { ChannelFacts } from "../vocabulary/channelFacts";
import { channelScope } from "./onboarding/channelScope";
import type { OnboardingDefinition } from "./onboarding/onboardingDefinition";
import { readDefinition } from "./onboarding/readDefinition";
import { ruleOfDefinition } from "./onboarding/ruleOfDefinition";

/**
 * Tell whether a business is onboarded (*sudah go digital*) by one definition, in three values.
 *
 * A channel that is not known is not "no": it gives `null`. For "none on 2024-03-05", give the range that begins after
 * that day: `{ atLeast: "2024-03-06" }`. For "has it on that day, since an unknown day", give
 * `{ atMost: "2024-03-05" }`.
 *
 * @param channels - first days on channels, and first and last day of sales through the internet; each exact, a range,
 *   unknown with a reason, or left out.
 * @param definition - of a body, such as `kemenkopukmIdea`, or custom, by {@link defineOnboarding}. It does not have a
 *   default: bodies count different things.
 * @param options - `asOf` is required; a channel that began after it does not count.
 * @throws UmkmError `invalid-date`, `unknown-option`, `unknown-fact`, `invalid-option`; `invalid-range`, also if the
 *   last sale through the internet is before the first; `invalid-rule` for anything that is not a definition.
 *
 * @example
 * ```ts
 * import { bpsECommerce, isOnboarded, kemenkopukmIdea } from "umkm";
 *
 * // Is a shop onboarded that sells by messages alone?
 * const shop = { internetSalesSince: "2021-06-01", lastInternetSaleOn: "2024-02-28", marketplaceSince: { atLeast: "2024-03-06" } };
 * isOnboarded(shop, bpsECommerce, { asOf: "2024-03-05" }); // => true
 * isOnboarded(shop, kemenkopukmIdea, { asOf: "2024-03-05" }); // => false
 *
 * // And one of which nothing is known?
 * isOnboarded({}, kemenkopukmIdea, { asOf: "2024-03-05" }); // => null
 * ```
 */
export function isOnboarded(
  channels: ChannelFacts,
  definition: OnboardingDefinition,
  options: { readonly asOf: string },
): Truth {
  refuseUnknown(options, ["asOf"], "unknown-option");
  const scope = channelScope(channels, calendarDate(options.asOf, ["asOf"]));
  const { node } = ruleOfDefinition(readDefinition(definition, ["definition"]).value.criteria[0]);
  return node.truth(scope.cells, scope);
}
