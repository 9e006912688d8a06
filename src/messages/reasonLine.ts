import type { AnyFactLeaf } from "../criteria/anyCondition";
import { leavesOf } from "../criteria/leavesOf";
import { namesIn } from "../criteria/namesIn";
import type { Reason } from "../criteria/reason";
import { citeText } from "./citeText";
import { conditionText } from "./conditionText";
import { factWordingOf } from "./factWordingOf";
import type { Messages } from "./messages";
import { observedText } from "./observedText";
import { wordOf } from "./wordOf";

/** Say what a criterion asks, what was known against it, and where it stands with which evidence. */
export function reasonLine(reason: Reason, messages: Messages): string {
  const { financing, law } = messages;
  const cite = `${citeText(reason.cite, messages)}, ${wordOf(law.evidence, reason.evidence)}`;
  const condition = conditionText(reason.required, messages);
  return `- ${financing.reason(wordOf(financing.criteria, reason.id), condition, knownText(reason, messages), cite)}`;
}

/** Amounts, counts and days; what was answered with yes, no or an option, the failed condition tells. */
function knownText({ required, observed }: Reason, messages: Messages): string | null {
  const measured = leavesOf(required).filter(({ leaf, ofMembers }) => !ofMembers && !isChoice(leaf as AnyFactLeaf));
  const names = [...new Set(measured.flatMap(({ leaf }) => namesIn(leaf)))];
  const texts = names.flatMap((name) => {
    const text = observedText(name, observed[name] ?? null, messages);
    return text === null ? [] : [`${factWordingOf(name, messages).label} ${text}`];
  });
  return texts.length > 0 ? texts.join(", ") : null;
}

function isChoice({ is, in: list }: AnyFactLeaf): boolean {
  return (is ?? list) !== undefined;
}
