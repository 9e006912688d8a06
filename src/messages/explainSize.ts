import type { SizeOutcome, SizeReading } from "../size/outcome";
import { basisLines } from "./basisLines";
import { factWordingOf } from "./factWordingOf";
import type { Messages } from "./messages";
import { noRuleText } from "./noRuleText";
import { observedText } from "./observedText";
import { questionLines } from "./questionLines";
import { reasonsText } from "./reasonsText";
import { ruleName } from "./ruleName";
import { valueText } from "./valueText";
import { wordOf } from "./wordOf";

/** Explain a size class. */
export function explainSize(outcome: SizeOutcome, messages: Messages, brief: boolean): string[] {
  const { size, formats } = messages;
  if (outcome.status === "no-rule") {
    return [size.noRule(formats.day(outcome.asOf), noRuleText(outcome.why, outcome.gap, messages))];
  }
  const { basis, assumed, readings } = outcome;
  const [day, rule] = [formats.day(basis.asOf), ruleName(basis.rule)];
  const lines: string[] = [];
  if (outcome.status === "known") lines.push(size.known(outcome.size, day, rule));
  else if (outcome.status === "excluded") lines.push(size.excluded(day, rule));
  else {
    const candidates = outcome.candidates.map((candidate) => wordOf(size.sizes, candidate));
    lines.push(size.unknown(formats.or(candidates), day, rule));
  }
  lines.push(...readings.map((reading) => readingLine(reading, messages)));
  if (outcome.status === "excluded") lines.push(...reasonsText(outcome.reasons, messages, String, false));
  else {
    if (outcome.conflict) lines.push(size.conflict);
    if (outcome.ignored.length > 0) {
      lines.push(size.ignored(formats.and(outcome.ignored.map((fact) => factWordingOf(fact, messages).label))));
    }
  }
  if (outcome.status === "unknown") lines.push(...questionLines(outcome.missing, messages));
  return [...lines, ...basisLines(basis, assumed, messages, brief)];
}

function readingLine({ measure, size, observed, atMost }: SizeReading, messages: Messages): string {
  const limit = atMost === null ? null : valueText(measure, atMost, messages);
  const known = observedText(measure, observed, messages);
  return `- ${messages.size.reading(factWordingOf(measure, messages).label, known, size, limit)}`;
}
