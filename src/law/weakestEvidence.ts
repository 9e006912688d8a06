import { type Evidence, evidenceGrades } from "./evidence";

/** The weakest of some grades, leaving out what is not graded; the strongest there is when none is given. */
export function weakestEvidence(grades: readonly (Evidence | undefined)[]): Evidence {
  let weakest = 0;
  for (const grade of grades) {
    const rank = grade === undefined ? 0 : evidenceGrades.indexOf(grade);
    // A word that is no grade evidences nothing.
    weakest = Math.max(weakest, rank < 0 ? evidenceGrades.length - 1 : rank);
  }
  return evidenceGrades[weakest] as Evidence;
}
