import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMonths } from "../../src/core/day/addMonths";
import { assessAdoption } from "../../src/digital/assessAdoption";
import { isOnboarded } from "../../src/digital/isOnboarded";
import { onboardingDefinitions } from "../../src/digital/onboarding/onboardingDefinitions";
import { biQris, bpsECommerce, kemenkopukmIdea, lkppEKatalog } from "../../src/digital/onboarding/onboardingPractices";
import type { ChannelFacts } from "../../src/vocabulary/channelFacts";
import { someChannels, someDay } from "./channels";

const definition = fc.constantFrom(...onboardingDefinitions);
/** Not yet, perhaps, surely: in this order. */
const rank = (truth: boolean | null) => (truth === null ? 1 : truth ? 2 : 0);

describe("isOnboarded", () => {
  it("never falls as days go by, where the definition looks at no window", () => {
    const unwindowed = fc.constantFrom(kemenkopukmIdea, biQris, lkppEKatalog);
    fc.assert(
      fc.property(someChannels, unwindowed, someDay, someDay, (channels, by, a, b) => {
        const [earlier = "", later = ""] = [a, b].sort();
        const [before, after] = [earlier, later].map((asOf) => isOnboarded(channels, by, { asOf }));
        expect(rank(after ?? null)).toBeGreaterThanOrEqual(rank(before ?? null));
      }),
    );
  });

  it("does not change a known answer when a fact is added", () => {
    fc.assert(
      fc.property(someChannels, definition, someDay, (channels, by, asOf) => {
        const names = Object.keys(channels) as (keyof ChannelFacts)[];
        const all = isOnboarded(channels, by, { asOf });
        for (const name of names) {
          const less = isOnboarded({ ...channels, [name]: null }, by, { asOf });
          if (less !== null) expect(all).toBe(less);
        }
      }),
    );
  });

  it("counts sales by BPS as the days say", () => {
    fc.assert(
      fc.property(someDay, someDay, someDay, (a, b, asOf) => {
        const [internetSalesSince = "", lastInternetSaleOn = ""] = [a, b].sort();
        const selling = internetSalesSince <= asOf && addMonths(lastInternetSaleOn, 12) > asOf;
        expect(isOnboarded({ internetSalesSince, lastInternetSaleOn }, bpsECommerce, { asOf })).toBe(selling);
      }),
    );
  });

  it("is what assessAdoption says, which lacks something exactly when it is not known", () => {
    fc.assert(
      fc.property(someChannels, definition, someDay, (channels, by, asOf) => {
        const truth = isOnboarded(channels, by, { asOf });
        const { status, missing } = assessAdoption(channels, by, { asOf });
        expect(status).toBe(truth === null ? "unknown" : truth ? "onboarded" : "not-onboarded");
        expect(missing.length > 0).toBe(truth === null);
      }),
    );
  });
});
