import type { Basis } from "../../law/basis";
import { evidenceGrades } from "../../law/evidence";
import type { Messages } from "../messages";
import { citeText } from "./citeText";
import { wordOf } from "./wordOf";

/**
 * Say what an answer rests on, with which evidence, what it took for granted, and what it left out.
 *
 * @param withLeft - whether to say what is not checked. A screening always does: it must not seem more than it is.
 */
export function basisLines(
  { cite, evidence, periodEvidence, checkedOn, stale, notCovered }: Basis,
  assumed: readonly string[],
  messages: Messages,
  withLeft: boolean,
): string[] {
  const { law, size, formats } = messages;
  const weaker = evidenceGrades.indexOf(periodEvidence) > evidenceGrades.indexOf(evidence);
  const period = weaker ? law.period(wordOf(law.evidence, periodEvidence)) : "";
  const lines = [law.basis(citeText(cite, messages), wordOf(law.evidence, evidence) + period)];
  if (stale) lines.push(law.stale(formats.day(checkedOn)));
  if (assumed.length > 0) lines.push(law.assumed(assumed.map((id) => wordOf(size.assumed, id)).join("; ")));
  if (withLeft && notCovered.length > 0) {
    lines.push(law.left(notCovered.map((id) => wordOf(law.notCovered, id)).join("; ")));
  }
  return lines;
}
