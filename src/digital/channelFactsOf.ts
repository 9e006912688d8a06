import { calendarDate } from "../core/day/calendarDate";
import { dayBeside } from "../core/day/dayBeside";
import { readPlain } from "../core/error/readPlain";
import type { DateFact } from "../core/fact/fact";
import type { Business } from "../entities/business";
import { type ChannelFacts, channelFacts } from "../vocabulary/channelFacts";

/**
 * Take from a business record the facts about its channels.
 *
 * What the record leaves out stays left out. Only where it says that it was complete on a day (`completeOn`), a channel
 * without a day was not there on that day; it may have come since.
 *
 * @throws UmkmError `invalid-date` for `completeOn`; `invalid-fact` for what is no plain object.
 *
 * @example
 * ```ts
 * import { channelFactsOf, isOnboarded, kemenkopukmIdea } from "umkm";
 *
 * // Was this shop on a marketplace in March 2024, when asked in April? And is it a year later?
 * const channels = { completeOn: "2024-04-15", messagingSince: "2021-06-01" } as const;
 * const facts = channelFactsOf({ id: "b-1", channels });
 * isOnboarded(facts, kemenkopukmIdea, { asOf: "2024-03-05" }); // => false
 * isOnboarded(facts, kemenkopukmIdea, { asOf: "2025-03-05" }); // => null
 * ```
 */
export function channelFactsOf(business: Pick<Business, "id" | "channels">): ChannelFacts {
  const { completeOn, ...given } = readPlain(
    readPlain(business, "invalid-fact", ["business"]).channels ?? {},
    "invalid-fact",
    ["channels"],
  );
  if (!completeOn) return given;
  const day = calendarDate(completeOn, ["channels", "completeOn"]);
  const facts: Record<string, DateFact> = { ...given };
  for (const name of Object.keys(channelFacts)) {
    // Who has a last sale through the internet had a first one, whenever that was.
    const sold = name === "internetSalesSince" && (facts.lastInternetSaleOn ?? null) !== null;
    if (name.endsWith("Since") && !sold) facts[name] ??= notUntil(day);
  }
  return facts;
}

function notUntil(day: string): DateFact {
  return day === "9999-12-31" ? day : { atLeast: dayBeside(day, 1) };
}
