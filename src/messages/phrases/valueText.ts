import type { Amount } from "../../core/amount/amount";
import { isCalendarDate } from "../../core/day/isCalendarDate";
import type { FactValue } from "../../core/fact/fact";
import type { Messages } from "../messages";
import { factKindOf } from "./factKindOf";
import { factWordingOf } from "./factWordingOf";
import { wordOf } from "./wordOf";

/** Write a value of a fact as its kind asks: an amount, a count, a day, a statement, an option. */
export function valueText(fact: string, value: FactValue, messages: Messages): string {
  const { formats, facts, conditions } = messages;
  if (typeof value === "boolean") {
    const { label, yes, no } = factWordingOf(fact, messages);
    return (value ? yes : no) ?? (value ? conditions.yes(label) : conditions.no(label));
  }
  if (factKindOf(fact) === "rupiah") return formats.money(value as Amount);
  if (typeof value === "number" || /^\d+(\.\d+)?$/.test(value)) return formats.count(value as Amount);
  return isCalendarDate(value) ? formats.day(value) : wordOf(facts.options, value);
}
