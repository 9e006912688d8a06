import type { EligibilityOutcome } from "../../financing/types/outcome";
import type { Messages } from "../messages";
import { basisLines } from "../phrases/basisLines";
import { ignoredLines } from "../phrases/ignoredLines";
import { noRuleText } from "../phrases/noRuleText";
import { questionLines } from "../phrases/questionLines";
import { reasonsText } from "../phrases/reasonsText";
import { unreadLines } from "../phrases/unreadLines";
import { wordOf } from "../phrases/wordOf";

/** Explain whether a business meets the criteria of a programme. */
export function explainEligibility(outcome: EligibilityOutcome, messages: Messages, brief: boolean): string[] {
  const { financing, formats } = messages;
  const name = wordOf(financing.programmes, outcome.programme);
  if (outcome.status === "no-rule") {
    const why = noRuleText(outcome.why, outcome.gap, messages);
    return [financing.noRule(name, formats.day(outcome.asOf), why), financing.screening];
  }
  const { status, reasons, missing, open, assumed, ignored, basis } = outcome;
  return [
    financing.headline(name, formats.day(basis.asOf), status),
    ...reasonsText(reasons, messages, String, brief),
    ...unreadLines(open, messages),
    ...questionLines(missing, messages),
    ...(brief ? [] : ignoredLines(ignored, messages)),
    ...basisLines(basis, assumed, messages, true),
    financing.screening,
  ];
}
