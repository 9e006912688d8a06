import type { CalendarDate } from "../../core/day/calendarDate";
import { isDate } from "../../core/day/isDate";
import type { Found } from "../text/answerOf";
import { tidied } from "../text/tidied";
import { type DayOrder, daysFound } from "./daysFound";

export type { DayOrder } from "./daysFound";

/** The days that a text or a cell may mean. */
export function dayFound(input: unknown, order: DayOrder | undefined): Found<CalendarDate> {
  if (isDate(input)) return "instant";
  const tidy = tidied(input);
  return tidy.problem ?? daysFound(tidy.text, order);
}
