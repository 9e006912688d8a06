import type { AnyRegulationId, Graded } from "../../law/graded";
import type { Messages } from "../messages";
import { citeText } from "./citeText";
import { wordOf } from "./wordOf";

/** Say where a value stands and how well that is evidenced. Its note is data, in English: that there is one is said. */
export function gradedText({ cite, evidence, note }: Graded<AnyRegulationId>, messages: Messages): string {
  const { law } = messages;
  return `${citeText(cite, messages)}, ${wordOf(law.evidence, evidence)}${note === undefined ? "" : law.noted}`;
}
