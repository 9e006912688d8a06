import type { RemediesOutcome } from "../../financing/types/remedy";
import type { Messages } from "../messages";
import { noRuleText } from "../phrases/noRuleText";
import { remedyLines } from "../phrases/remedyLines";
import { wordOf } from "../phrases/wordOf";

/** Explain what could be done about an ineligible answer. Members are named by their number, or by `labels`. */
export function explainRemedies(outcome: RemediesOutcome, messages: Messages, labels: readonly string[]): string[] {
  const { financing, formats } = messages;
  const name = wordOf(financing.programmes, outcome.programme);
  const day = formats.day(outcome.asOf);
  if (outcome.status === "no-rule") {
    return [financing.noRule(name, day, noRuleText(outcome.why, outcome.gap, messages)), financing.screening];
  }
  const { remedies, status } = outcome;
  if (remedies.length === 0) return [financing.noRemedies(name, day), financing.screening];
  const nameOf = (member: number) => labels[member] ?? financing.memberName(formats.count(member + 1));
  return [
    financing.remediesHeadline(name, day, status),
    ...remedyLines(remedies, messages, nameOf),
    financing.screening,
  ];
}
