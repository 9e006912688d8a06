import type { Reason } from "../../criteria/reason";
import type { SizeOutcome, SizeReading } from "../../size/types/outcome";
import type { Messages } from "../messages";
import { basisLines } from "../phrases/basisLines";
import { citeText } from "../phrases/citeText";
import { factWordingOf } from "../phrases/factWordingOf";
import { ignoredLines } from "../phrases/ignoredLines";
import { noRuleText } from "../phrases/noRuleText";
import { observedText } from "../phrases/observedText";
import { questionLines } from "../phrases/questionLines";
import { ruleName } from "../phrases/ruleName";
import { valueText } from "../phrases/valueText";
import { wordOf } from "../phrases/wordOf";

/** Explain a size class. */
export function explainSize(outcome: SizeOutcome<string, string>, messages: Messages, brief: boolean): string[] {
  const { size, formats } = messages;
  if (outcome.status === "no-rule") {
    return [size.noRule(formats.day(outcome.asOf), noRuleText(outcome.why, outcome.gap, messages))];
  }
  const { basis, assumed, readings } = outcome;
  const [day, rule] = [formats.day(basis.asOf), ruleName(basis.rule, messages)];
  const lines: string[] = [];
  if (outcome.status === "known") lines.push(size.known(outcome.size, day, rule));
  else if (outcome.status === "excluded") lines.push(size.excluded(day, rule));
  else {
    const candidates = outcome.candidates.map((candidate) => wordOf(size.sizes, candidate));
    lines.push(size.unknown(formats.or(candidates), day, rule));
  }
  // Where a rule names the class, what the measures say of it alone would only mislead.
  if (outcome.status === "known" && outcome.reasons) lines.push(...barLines(outcome.reasons, messages));
  else lines.push(...readings.map((reading) => readingLine(reading, messages)));
  if (outcome.status === "excluded") lines.push(...barLines(outcome.reasons, messages));
  else {
    if (outcome.conflict && !(outcome.status === "known" && outcome.reasons)) lines.push(size.conflict);
    lines.push(...ignoredLines(outcome.ignored, messages));
  }
  if (outcome.status === "unknown") lines.push(...questionLines(outcome.missing, messages, undefined, "size"));
  return [...lines, ...basisLines(basis, assumed, messages, !brief)];
}

function readingLine(
  { measure, size, observed, atMost, below }: SizeReading<string, string>,
  messages: Messages,
): string {
  const { size: words } = messages;
  const limit =
    below === undefined
      ? atMost !== null && words.atMost(valueText(measure, atMost, messages))
      : words.below(valueText(measure, below, messages));
  const known = observedText(measure, observed, messages);
  return `- ${words.reading(factWordingOf(measure, messages).label, known, size, limit || null)}`;
}

/** Lines on the rules that bar the business from the class of its measures; then on those that may bar it. */
function barLines(reasons: readonly Reason[], messages: Messages): string[] {
  const { size, law, financing } = messages;
  const line = ({ id, cite, evidence, note }: Reason) =>
    `- ${wordOf(size.exclusions, id)} [${citeText(cite, messages)}, ${wordOf(law.evidence, evidence)}${note ? law.noted : ""}]`;
  const sure = reasons.filter(({ truth }) => truth !== null).map(line);
  const open = reasons.filter(({ truth }) => truth === null).map(line);
  return [...(sure.length > 0 ? [size.because, ...sure] : []), ...(open.length > 0 ? [financing.open, ...open] : [])];
}
