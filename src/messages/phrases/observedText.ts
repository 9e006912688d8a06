import { isCalendarDate } from "../../core/day/isCalendarDate";
import type { Observed } from "../../core/fact/fact";
import type { Messages } from "../messages";
import { valueText } from "./valueText";

/** Write what was observed of a fact: its value, its bounds, or its options; `null` when nothing is known. */
export function observedText(fact: string, observed: Observed, messages: Messages): string | null {
  if (observed === null) return null;
  if (typeof observed !== "object") return valueText(fact, observed, messages);
  const { facts, formats } = messages;
  if ("oneOf" in observed) return formats.or(observed.oneOf.map((value) => valueText(fact, value, messages)));
  const { atLeast, atMost } = observed;
  const [least, most] = [atLeast, atMost].map((value) =>
    value === undefined ? undefined : valueText(fact, value, messages),
  );
  const isDay = isCalendarDate(atLeast ?? atMost);
  if (least !== undefined && most !== undefined) return facts.between(least, most);
  if (least !== undefined) return isDay ? facts.from(least) : facts.atLeast(least);
  return most === undefined ? null : isDay ? facts.until(most) : facts.atMost(most);
}
