import type { SizeSegment } from "../../size/sizeHistory";
import type { SizeOutcome } from "../../size/types/outcome";
import type { Messages } from "../messages";
import { citeText } from "../phrases/citeText";
import { noRuleText } from "../phrases/noRuleText";
import { ruleName } from "../phrases/ruleName";
import { wordOf } from "../phrases/wordOf";

/** Explain the size classes of one business through the laws: a line for each segment. */
export function explainSizeHistory(segments: readonly SizeSegment<string, string>[], messages: Messages): string[] {
  const { size, formats } = messages;
  return segments.map(({ from, until, outcome }) => {
    const rule = outcome.status === "no-rule" ? null : ruleName(outcome.basis.rule, messages);
    const days = [formats.day(from), until ? formats.day(until) : null] as const;
    return `- ${size.segment(...days, rule, answerText(outcome, messages))}`;
  });
}

function answerText(outcome: SizeOutcome<string, string>, messages: Messages): string {
  const { size, law, formats } = messages;
  if (outcome.status === "no-rule") return noRuleText(outcome.why, outcome.gap, messages);
  const { cite, evidence } = outcome.basis;
  const basis = ` [${citeText(cite, messages)}, ${wordOf(law.evidence, evidence)}]`;
  if (outcome.status === "excluded") return wordOf(size.sizes, "excluded") + basis;
  if (outcome.status === "known") return wordOf(size.sizes, outcome.size) + basis;
  return size.open(formats.or(outcome.candidates.map((candidate) => wordOf(size.sizes, candidate)))) + basis;
}
