import type { Evidence } from "../../law/evidence";
import { weakestEvidence } from "../../law/weakestEvidence";
import type { AnySizeRegime } from "../types/regime";

/** The weakest grade of the limits that bound the classes at these positions: the one below each and its own. */
export function limitGrade(limits: AnySizeRegime["limits"][number], ranks: readonly number[]): Evidence {
  const { atMost, below, evidence, evidenceOf } = limits;
  if (!evidenceOf) return evidence;
  const grades = Object.keys(atMost ?? below).map((size) => evidenceOf[size] ?? evidence);
  return weakestEvidence(ranks.flatMap((rank) => [grades[rank - 1], grades[rank]]));
}
