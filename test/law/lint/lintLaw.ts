import { checkSizeRegime } from "../../../src/size/checkSizeRegime";
import type { LawData } from "./lawData";
import { lintGrades } from "./lintGrades";
import { lintPeriods } from "./lintPeriods";
import { lintProgramme } from "./lintProgramme";

/**
 * List what is wrong with a timeline or a programme: its citations, grades and days; its periods and gaps; and what
 * stands in them.
 */
export function lintLaw(law: LawData): string[] {
  const { id, periods } = law;
  const programme = periods.some(({ value }) => "criteria" in value || "terms" in value);
  return [
    ...lintGrades(law, id),
    ...lintPeriods(law),
    ...(programme ? lintProgramme(law) : []),
    ...("classes" in law ? checkSizeRegime(law) : []).map(
      ({ path, expected }) => `${[id, ...path].join(".")}: expected ${expected}`,
    ),
  ];
}
