import type { RateStep, TermName } from "../../financing/types/terms";
import type { Messages } from "../messages";
import { exactPercent } from "../numbers/exactPercent";
import { wordOf } from "./wordOf";

/** Write the value of a term as its name asks: a rate, months, an amount, a ladder of rates, or one or more choices. */
export function termValueText(term: TermName, value: unknown, { financing, formats }: Messages): string {
  if (typeof value === "number") {
    if (term === "grant") return formats.money(value);
    if (term === "tenorWeeks") return financing.weeks(formats.count(value));
    return term.endsWith("Months") ? financing.months(formats.count(value)) : exactPercent(value, formats);
  }
  if (!Array.isArray(value)) return wordOf(financing.termValues, String(value));
  const [first] = value;
  if (typeof first === "string") return formats.or(value.map((choice) => wordOf(financing.termValues, choice)));
  const steps: readonly RateStep[] = value;
  return steps.map(({ rate, from }) => financing.rateFrom(exactPercent(rate, formats), formats.day(from))).join(", ");
}
