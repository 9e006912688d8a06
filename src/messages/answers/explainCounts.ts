import type { Amount } from "../../core/amount/amount";
import type { Composition } from "../../population/composition";
import type { Growth } from "../../population/growth";
import { umkmSizes } from "../../population/population";
import type { Reconciliation } from "../../population/reconcile";
import type { Messages } from "../messages";
import { shareText } from "../numbers/shareText";
import { incomparableLines } from "../phrases/incomparableLines";
import { wordOf } from "../phrases/wordOf";

/** Explain a total, shares or a change; `write` writes the numbers, as counts or as amounts. */
export function explainCounts(
  outcome: Reconciliation | Composition | Growth,
  messages: Messages,
  write: (value: Amount) => string,
): string[] {
  if (outcome.kind === "growth") return [growthText(outcome, messages, write), ...incomparableLines(outcome, messages)];
  const { population: words } = messages;
  if (outcome.kind === "composition") return compositionLines(outcome, messages, write);
  const { sum, printed, difference, unknown, left } = outcome;
  const lacking = unknown.length > 0 ? [words.partsNotKnown(messages.formats.and(unknown))] : [];
  if (printed === null) return [words.noTotal(write(sum)), ...lacking];
  if (outcome.status === "unknown") {
    const rest = left.map(({ part, value }) => words.leftForPart(part, write(value)));
    return [words.notChecked(write(sum), write(printed)), ...lacking, ...rest];
  }
  if (difference === 0) return [words.reconciled(write(sum))];
  return [words.off(write(sum), write(printed), write(Math.abs(difference)), difference > 0), ...lacking];
}

function compositionLines(outcome: Composition, messages: Messages, write: (value: Amount) => string): string[] {
  const { population: words, formats, size } = messages;
  if (outcome.status === "empty") return [words.empty];
  if (outcome.status === "unknown") {
    const lacking = outcome.unknown.map((one) => wordOf(size.sizes, one));
    return [words.compositionNotKnown(formats.and(lacking), write(outcome.base.atLeast))];
  }
  const { base, percentages, decimals, ties } = outcome;
  const shares = umkmSizes.map((one) => {
    return `${wordOf(size.sizes, one)} ${formats.percent(percentages[one] / 100, decimals)}`;
  });
  const tied = ties.flatMap(({ classes }) => classes.map((one) => wordOf(size.sizes, one)));
  return [
    words.composition(write(base.value), shares.join(", ")),
    ...(tied.length > 0 ? [words.compositionTies(formats.and(tied))] : []),
  ];
}

function growthText(
  { change, previous, current, share }: Growth,
  { population: words, formats }: Messages,
  write: (value: Amount) => string,
): string {
  const change_ =
    change === 0
      ? words.same(write(current))
      : words.growth(change > 0 ? "up" : "down", write(Math.abs(change)), write(previous), write(current));
  return change_ + (share === null ? words.previousIsZero : words.ofPrevious(shareText(Math.abs(share), formats)));
}
