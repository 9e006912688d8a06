import fc from "fast-check";
import type { ChannelFacts } from "../../src/vocabulary/channelFacts";
import { channelFacts } from "../../src/vocabulary/channelFacts";

/** Days around 5 March 2024, two years to either side. */
export const someDay = fc.integer({ min: -730, max: 730 }).map((by) => {
  return new Date(Date.UTC(2024, 2, 5) + by * 86_400_000).toISOString().slice(0, 10);
});

const range = fc.tuple(someDay, someDay).map((days) => {
  const [atLeast = "", atMost = ""] = days.sort();
  return { atLeast, atMost };
});
const day = fc.oneof(
  someDay,
  range,
  someDay.map((atLeast) => ({ atLeast })),
  someDay.map((atMost) => ({ atMost })),
  fc.constantFrom(null, undefined, { unknown: "declined" } as const),
);

/** The channels of a business; the last sale through the internet, where it is known, is an exact day after any first. */
export const someChannels: fc.Arbitrary<ChannelFacts> = fc
  .tuple(
    fc.record(Object.fromEntries(Object.keys(channelFacts).map((name) => [name, day])), { requiredKeys: [] }),
    fc.tuple(someDay, someDay),
    fc.boolean(),
  )
  .map(([channels, sales, exact]) => {
    const [internetSalesSince, lastInternetSaleOn] = sales.sort();
    const { internetSalesSince: first, lastInternetSaleOn: last, ...others } = channels as ChannelFacts;
    if (exact) return { ...others, internetSalesSince, lastInternetSaleOn };
    // Both from ranges could contradict each other.
    return last === undefined || last === null
      ? { ...others, internetSalesSince: first }
      : { ...others, lastInternetSaleOn: last };
  });
