import { Decimal } from "../amount/decimal";
import type { DateText } from "./calendarDate";
import { dayNumber } from "./dayNumber";

/** The time from a day to another in years of 365.2425 days; earlier days are negative. */
export function yearsFrom(origin: DateText, day: DateText): Decimal {
  return new Decimal(dayNumber(day) - dayNumber(origin)).div("365.2425");
}
