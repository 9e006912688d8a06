import type { Amount } from "../../core/amount/amount";
import type { HeadroomOf, SizeHeadroom } from "../../size/headroom";
import type { Messages } from "../messages";
import { shareText } from "../numbers/shareText";
import { factWordingOf } from "../phrases/factWordingOf";
import { observedText } from "../phrases/observedText";
import { valueText } from "../phrases/valueText";

/** Explain how far each measure is from the limit of its class: a line for each. */
export function explainHeadroom(measures: readonly SizeHeadroom<string, string>[], messages: Messages): string[] {
  return measures.map((one) => `- ${lineOf(one, messages)}`);
}

function lineOf(
  { measure, size, limit, exclusive, remaining, shareOfLimit }: SizeHeadroom<string, string>,
  messages: Messages,
): string {
  const { size: words } = messages;
  const { label } = factWordingOf(measure, messages);
  if (size === null) return words.limitNotKnown(label);
  if (limit === null) return words.noLimit(label, size);
  const left = observedText(measure, remaining as HeadroomOf<Amount>, messages) as string;
  const end = valueText(measure, limit, messages);
  const share = shareOfLimit === null ? null : leftText(shareOfLimit, messages);
  return words.headroom(label, size, left, exclusive ? words.below(end) : end, share);
}

function leftText(share: HeadroomOf<number>, { facts, formats }: Messages): string {
  if (typeof share !== "object") return shareText(share, formats);
  return facts.between(shareText(share.atLeast, formats), shareText(share.atMost, formats));
}
