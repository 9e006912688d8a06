import type { Screened, Screening } from "../../financing/types/screening";
import type { Messages } from "../messages";
import { questionLines } from "../phrases/questionLines";
import { remedyLines } from "../phrases/remedyLines";
import { wordOf } from "../phrases/wordOf";
import { explainEligibility } from "./explainEligibility";

/**
 * Explain how several programmes came out, the best prospect first. Each has what to ask or do next, and what was not
 * checked.
 *
 * @param brief - whether to leave out the questions.
 */
export function explainScreening({ ranked, forClusters }: Screening, messages: Messages, brief: boolean): string[] {
  const { financing, formats } = messages;
  const clusters = forClusters.map((id) => wordOf(financing.programmes, id));
  return [
    financing.screened,
    ...ranked.flatMap((one) => linesOfScreened(one, messages, brief)),
    ...(clusters.length > 0 ? [financing.forClusters(formats.and(clusters))] : []),
    financing.screening,
  ];
}

function linesOfScreened({ outcome, remedies }: Screened, messages: Messages, brief: boolean): string[] {
  // The headline, or that no rule was in force, and why.
  const [headline = ""] = explainEligibility(outcome, messages, true);
  if (outcome.status === "no-rule") return [`- ${headline}`];
  const { notCovered } = outcome.basis;
  const left = notCovered.map((id) => wordOf(messages.law.notCovered, id)).join("; ");
  const next = [
    ...(brief ? [] : questionLines(outcome.missing, messages)),
    ...remedyLines(remedies, messages, String),
    ...(notCovered.length > 0 ? [messages.law.left(left)] : []),
  ];
  return [`- ${headline}`, ...next.map((line) => `  ${line}`)];
}
