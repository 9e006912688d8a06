import type { RemediesOutcome } from "../financing/remedy";
import type { Messages } from "./messages";
import { noRuleText } from "./noRuleText";
import { remedyLines } from "./remedyLines";
import { wordOf } from "./wordOf";

/** Explain what could be done about an ineligible answer. */
export function explainRemedies(outcome: RemediesOutcome, messages: Messages): string[] {
  const { financing, formats } = messages;
  const name = wordOf(financing.programmes, outcome.programme);
  const day = formats.day(outcome.asOf);
  if (outcome.status === "no-rule") {
    return [financing.noRule(name, day, noRuleText(outcome.why, outcome.gap, messages)), financing.screening];
  }
  const { remedies } = outcome;
  if (remedies.length === 0) return [financing.noRemedies(name, day), financing.screening];
  return [financing.remediesHeadline(name, day), ...remedyLines(remedies, messages), financing.screening];
}
