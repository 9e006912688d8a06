import type { TermName } from "../financing/programme";
import type { Term, TermsOutcome } from "../financing/termsOf";
import { basisLines } from "./basisLines";
import type { Messages } from "./messages";
import { noRuleText } from "./noRuleText";
import { wordOf } from "./wordOf";

/** Explain the terms of a programme. */
export function explainTerms(outcome: TermsOutcome, messages: Messages, brief: boolean): string[] {
  const { financing, formats } = messages;
  const name = wordOf(financing.programmes, outcome.programme);
  if (outcome.status === "no-rule") {
    const why = noRuleText(outcome.why, outcome.gap, messages);
    return [financing.noRule(name, formats.day(outcome.asOf), why)];
  }
  const terms = Object.entries(outcome.terms).map(
    ([term, value]) => `- ${termText(term as TermName, value, messages)}`,
  );
  return [
    financing.termsHeadline(name, formats.day(outcome.basis.asOf)),
    ...(terms.length > 0 ? terms : [financing.noTerms]),
    ...basisLines(outcome.basis, [], messages, !brief),
  ];
}

function termText(term: TermName, found: Term, { financing, formats }: Messages): string {
  const name = wordOf(financing.terms, term);
  const text = (value: number) => (term === "rate" ? formats.percent(value) : financing.months(formats.count(value)));
  if (found.status === "known") return financing.term(name, text(found.value));
  return found.status === "none"
    ? financing.noTerm(name)
    : financing.openTerm(name, formats.or(found.candidates.map(text)));
}
