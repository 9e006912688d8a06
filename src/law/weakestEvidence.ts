import { type Evidence, evidenceGrades } from "./evidence";

/** The weakest of some grades, leaving out what is not graded; the strongest there is when none is given. */
export function weakestEvidence(grades: readonly (Evidence | undefined)[]): Evidence {
  const ranks = grades.map((grade) => (grade ? evidenceGrades.indexOf(grade) : 0));
  return evidenceGrades[Math.max(0, ...ranks)] as Evidence;
}
