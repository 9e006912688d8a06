import type { AnyFactLeaf } from "../../criteria/anyCondition";
import type { Reason } from "../../criteria/reason";
import { leavesOf } from "../../criteria/tree/leavesOf";
import { namesIn } from "../../criteria/tree/namesIn";
import type { Messages } from "../messages";
import { conditionText } from "./conditionText";
import { factWordingOf } from "./factWordingOf";
import { observedText } from "./observedText";
import { sourceText } from "./sourceText";
import { wordOf } from "./wordOf";

/** Say what a criterion asks, what was known against it, and where it stands with which evidence. */
export function reasonLine(reason: Reason, messages: Messages): string {
  const { financing } = messages;
  const cite = sourceText(reason, messages);
  const condition = conditionText(reason.required, messages);
  return `- ${financing.reason(wordOf(financing.criteria, reason.id), condition, knownText(reason, messages), cite)}`;
}

/** What was known of the facts, except those of members, each as the condition writes it; `null` where nothing was. */
function knownText({ required, observed, implied = {} }: Reason, messages: Messages): string | null {
  const own = leavesOf(required).filter(({ ofMembers }) => !ofMembers);
  const texts = own.flatMap(({ leaf }) =>
    namesIn(leaf).flatMap((name) => {
      const seen = observed[name] ?? null;
      const text = observedText(name, seen, messages);
      if (text === null) return [];
      const { label } = factWordingOf(name, messages);
      const said = isChoice(leaf as AnyFactLeaf) ? messages.conditions.is(label, text) : `${label} ${text}`;
      // The text of a yes or a no is a whole statement.
      const statement = typeof seen === "boolean" ? text : said;
      const from = implied[name];
      if (from === undefined) return [statement];
      return [messages.financing.implied(statement, factWordingOf(from, messages).label)];
    }),
  );
  return texts.length > 0 ? [...new Set(texts)].join(", ") : null;
}

function isChoice({ is, in: list }: AnyFactLeaf): boolean {
  return (is ?? list) !== undefined;
}
