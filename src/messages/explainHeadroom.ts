import type { Amount } from "../core/amount";
import type { HeadroomOf, SizeHeadroom } from "../size/headroom";
import { factWordingOf } from "./factWordingOf";
import type { Messages } from "./messages";
import { observedText } from "./observedText";
import { valueText } from "./valueText";

/** Explain how far each measure is from the limit of its class: a line for each. */
export function explainHeadroom(measures: readonly SizeHeadroom<string, string>[], messages: Messages): string[] {
  return measures.map((one) => `- ${lineOf(one, messages)}`);
}

function lineOf(
  { measure, size, limit, remaining, shareOfLimit }: SizeHeadroom<string, string>,
  messages: Messages,
): string {
  const { size: words } = messages;
  const { label } = factWordingOf(measure, messages);
  if (size === null) return words.limitNotKnown(label);
  if (limit === null) return words.noLimit(label, size);
  const left = observedText(measure, remaining as HeadroomOf<Amount>, messages) as string;
  const share = shareOfLimit === null ? null : shareText(shareOfLimit, messages);
  return words.headroom(label, size, left, valueText(measure, limit, messages), share);
}

function shareText(share: HeadroomOf<number>, { facts, formats }: Messages): string {
  if (typeof share !== "object") return formats.percent(share);
  return facts.between(formats.percent(share.atLeast), formats.percent(share.atMost));
}
