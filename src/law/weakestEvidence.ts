import { type Evidence, evidenceGrades } from "./evidence";

/** The weakest of `grades`, without those undefined; `law-text`, the strongest, if none is given. */
export function weakestEvidence(grades: readonly (Evidence | undefined)[]): Evidence {
  let weakest = 0;
  for (const grade of grades) {
    const rank = grade === undefined ? 0 : evidenceGrades.indexOf(grade);
    // An unknown word counts as the weakest grade.
    weakest = Math.max(weakest, rank < 0 ? evidenceGrades.length - 1 : rank);
  }
  return evidenceGrades[weakest] as Evidence;
}
