import type { Missing } from "../../criteria/missing";
import type { TermsOutcome } from "../../financing/termsOf";
import type { OwedDocument, Term, TermName } from "../../financing/types/terms";
import type { Messages } from "../messages";
import { basisLines } from "../phrases/basisLines";
import { noRuleText } from "../phrases/noRuleText";
import { questionLines } from "../phrases/questionLines";
import { sourceText } from "../phrases/sourceText";
import { termValueText } from "../phrases/termValueText";
import { wordOf } from "../phrases/wordOf";

/** Explain the terms of a programme. */
export function explainTerms(outcome: TermsOutcome, messages: Messages, brief: boolean): string[] {
  const { financing, formats } = messages;
  const name = wordOf(financing.programmes, outcome.programme);
  if (outcome.status === "no-rule") {
    const why = noRuleText(outcome.why, outcome.gap, messages);
    return [financing.noRule(name, formats.day(outcome.asOf), why)];
  }
  const found = Object.entries(outcome.terms) as [TermName, Term<unknown>][];
  const terms = found.map(([term, value]) => `- ${termText(term, value, messages, brief)}`);
  const waiting = [...found.map(([, term]) => term), ...outcome.documents];
  const missing = waiting.flatMap((one) => ("missing" in one ? one.missing : []));
  // Each fact once, with a star where it may settle one term or document alone.
  const asked = new Map<string, Missing>();
  for (const one of missing) if (one.decisive || !asked.has(one.fact)) asked.set(one.fact, one);
  return [
    financing.termsHeadline(name, formats.day(outcome.basis.asOf)),
    ...(terms.length > 0 ? terms : [financing.noTerms]),
    ...documentLines(outcome.documents, messages, brief),
    ...questionLines([...asked.values()], messages),
    ...basisLines(outcome.basis, [], messages, !brief),
    ...(brief ? [] : [financing.termsAlone]),
  ];
}

function termText(term: TermName, found: Term<unknown>, messages: Messages, brief: boolean): string {
  const { financing, formats } = messages;
  const name = wordOf(financing.terms, term);
  if (found.status === "unknown") {
    const texts = found.candidates.map((value) => {
      const text = termValueText(term, value, messages);
      // A ladder or a choice is one candidate among the others.
      return Array.isArray(value) && value.length > 1 ? `(${text})` : text;
    });
    if (found.orNone) texts.push(financing.orNone);
    const unstated = found.reasons.flatMap((reason) => reason.unstated ?? []);
    texts.push(...unstated.map((id) => financing.unstated(wordOf(messages.law.notCovered, id))));
    if (found.orUnstated && unstated.length === 0) texts.push(financing.unstated(null));
    return financing.openTerm(name, formats.or(texts));
  }
  // The row that counts stands last, after rows that may hold and give the same value.
  const cite = found.reasons
    .slice(-1)
    .map((reason) => sourceText(reason, messages))
    .join();
  if (found.status === "none") return financing.barredTerm(name, cite);
  return financing.term(name, termValueText(term, found.value, messages), brief ? null : cite);
}

function documentLines(documents: readonly OwedDocument[], messages: Messages, brief: boolean): string[] {
  const { owed, maybeOwed, notOwed, documents: words } = messages.financing;
  const kinds = [[true, owed] as const, [null, maybeOwed] as const, ...(brief ? [] : [[false, notOwed] as const])];
  return kinds.flatMap(([truth, line]) => {
    const names = documents
      .filter((one) => one.owed === truth)
      .map((one) => wordOf(words, one.document) + (brief ? "" : ` [${sourceText(one, messages)}]`));
    return names.length > 0 ? [line(names.join("; "))] : [];
  });
}
