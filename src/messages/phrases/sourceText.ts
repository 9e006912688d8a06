import type { Reason } from "../../criteria/reason";
import type { Graded } from "../../law/graded";
import type { Messages } from "../messages";
import { gradedText } from "./gradedText";

/** Say where a rule stands, with which evidence, and why it does not settle an answer where it does not. */
export function sourceText(
  rule: Pick<Reason, "cite" | "evidence" | "note" | "standing" | "liftable">,
  messages: Messages,
): string {
  const { standings } = messages.financing;
  const { standing, liftable } = rule;
  const source = gradedText(rule, messages);
  if (standing === "cited") return source;
  const why =
    standing === "liftable" ? standings.liftable(gradedText(liftable as Graded, messages)) : standings[standing];
  return `${source}; ${why}`;
}
