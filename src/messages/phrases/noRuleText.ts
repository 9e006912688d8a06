import type { Gap, NotInForce } from "../../law/timeline";
import type { Messages } from "../messages";
import { citeText } from "./citeText";
import { wordOf } from "./wordOf";

/** Say why no rule answers; of a declared gap, what it is, with its article and evidence. */
export function noRuleText(why: NotInForce | "measure-not-used", gap: Gap | undefined, messages: Messages): string {
  const { law } = messages;
  if (!gap) return wordOf(law.notInForce, why);
  return `${wordOf(law.gaps, gap.id)} (${citeText(gap.cite, messages)}, ${wordOf(law.evidence, gap.evidence)})`;
}
