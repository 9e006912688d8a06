import type { SizeRegime } from "../../../src/size/regime";
import type { LawData } from "./lawData";
import { lintGrades } from "./lintGrades";
import { lintPeriods } from "./lintPeriods";
import { lintProgramme } from "./lintProgramme";
import { lintRegime } from "./lintRegime";

/**
 * List what is wrong with a timeline or a programme: its citations, grades and days; its periods and gaps; and what
 * stands in them.
 */
export function lintLaw(law: LawData): string[] {
  const { id, periods } = law;
  const programme = periods.some(({ value }) => "criteria" in value);
  return [
    ...lintGrades(law, id),
    ...lintPeriods(law),
    ...(programme ? lintProgramme(law) : []),
    ...periods.flatMap(({ value }, n) =>
      "limits" in value ? lintRegime(value as SizeRegime, `${id}.periods.${n}.value`) : [],
    ),
  ];
}
