import type { AnyRegulationId, Graded } from "../../law/graded";
import type { Messages } from "../messages";
import { citeText } from "./citeText";
import { wordOf } from "./wordOf";

/** Say where a value stands, with which evidence, and whether it has a note. The note itself is English data. */
export function gradedText({ cite, evidence, note }: Graded<AnyRegulationId>, messages: Messages): string {
  const { law } = messages;
  return `${citeText(cite, messages)}, ${wordOf(law.evidence, evidence)}${note === undefined ? "" : law.noted}`;
}
