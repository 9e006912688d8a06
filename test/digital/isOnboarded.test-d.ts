import { expectTypeOf, it } from "vitest";
import type { DateFact } from "../../src/core/fact/fact";
import type { Truth } from "../../src/core/truth/truth";
import { type AdoptionTally, countOnboarded } from "../../src/digital/countOnboarded";
import { defineOnboarding } from "../../src/digital/defineOnboarding";
import { isOnboarded } from "../../src/digital/isOnboarded";
import { kemenkopukmIdea } from "../../src/digital/onboarding/onboardingPractices";
import type { BusinessChannels } from "../../src/entities/businessChannels";
import type { ChannelFacts } from "../../src/vocabulary/channelFacts";

const asOf = { asOf: "2024-03-05" } as const;
declare const later: AsyncIterable<ChannelFacts>;

it("gives a truth of three values", () => {
  expectTypeOf(isOnboarded({ marketplaceSince: "2024-01-01" }, kemenkopukmIdea, asOf)).toEqualTypeOf<Truth>();
});

it("refuses a misspelt channel, a missing definition and a missing day", () => {
  // @ts-expect-error misspelt
  isOnboarded({ marketplace: "2024-01-01" }, kemenkopukmIdea, asOf);
  // @ts-expect-error no definition
  isOnboarded({}, asOf);
  // @ts-expect-error no day
  isOnboarded({}, kemenkopukmIdea, {});
});

it("gives a tally of an iterable, and a promise of it of an async one", () => {
  expectTypeOf(countOnboarded([{}], [kemenkopukmIdea], asOf)).toEqualTypeOf<AdoptionTally>();
  expectTypeOf(countOnboarded(later, [kemenkopukmIdea], asOf)).toEqualTypeOf<Promise<AdoptionTally>>();
});

it("checks the facts and comparators of a definition", () => {
  const graded = { evidence: "unverified", checkedOn: "2024-01-01", notCovered: [] } as const;
  const cite = [{ regulation: "bi-qris", at: "contoh" }] as const;
  // @ts-expect-error misspelt
  defineOnboarding({ id: "a", when: { fact: "qris", monthsBeforeAsOf: 0 }, cite, ...graded });
  // @ts-expect-error a day is no yes-no
  defineOnboarding({ id: "a", when: { fact: "qrisSince", is: true }, cite, ...graded });
});

it("has the same facts in a record of a business", () => {
  expectTypeOf<keyof ChannelFacts>().toEqualTypeOf<Exclude<keyof BusinessChannels, "completeOn">>();
  expectTypeOf<BusinessChannels["qrisSince"]>().toEqualTypeOf<DateFact>();
});
