import { calendarDate } from "../core/day/calendarDate";
import { dayBeside } from "../core/day/dayBeside";
import { readPlain } from "../core/error/readPlain";
import type { DateFact } from "../core/fact/fact";
import type { Business } from "../entities/business";
import { type ChannelFacts, channelFacts } from "../vocabulary/channelFacts";

/**
 * Take from a business record the facts about its channels.
 *
 * Channels that the record leaves out stay left out. Only if the record was complete on a day (`completeOn`), a channel
 * without a day did not exist on that day; it may exist since.
 *
 * @throws UmkmError `invalid-date` for `completeOn`; `invalid-fact` for anything that is not a plain object.
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
    // A last sale through the internet implies a first one, on an unknown day.
    const sold = name === "internetSalesSince" && (facts.lastInternetSaleOn ?? null) !== null;
    if (name.endsWith("Since") && !sold) facts[name] ??= notUntil(day);
  }
  return facts;
}

function notUntil(day: string): DateFact {
  return day === "9999-12-31" ? day : { atLeast: dayBeside(day, 1) };
}
