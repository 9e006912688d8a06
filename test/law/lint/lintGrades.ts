import { calendarDate } from "../../../src/core/day/calendarDate";
import { evidenceGrades } from "../../../src/law/evidence";
import { regulations } from "../../../src/law/regulations/regulations";
import { type Part, partsIn } from "./partsIn";

/** The day on which the facts were gathered: nothing can have been checked later. */
export const today = "2026-11-24";

const dayNames = ["from", "until", "checkedOn", "establishedBefore", "establishedSince", "onOrBefore", "onOrAfter"];
const gradeNames = ["evidence", "fromEvidence", "untilEvidence"];

/** List what is wrong with the citations, grades and days of every object in law data. */
export function lintGrades(data: unknown, path: string): string[] {
  return partsIn(data, path).flatMap((part) => [...citations(part), ...grades(part), ...days(part)]);
}

/** Say which of these objects are not graded and cited at all. */
export function lintGraded(values: readonly (readonly [path: string, value: unknown])[]): string[] {
  return values
    .filter(([, value]) => !(value as Part["object"] | undefined)?.evidence)
    .map(([path]) => `${path}: expected a grade and a citation`);
}

function citations({ path, object: { cite, evidence } }: Part): string[] {
  if (cite === undefined) return evidence === undefined ? [] : [`${path}: expected a citation beside the grade`];
  if (!Array.isArray(cite) || cite.length === 0) return [`${path}.cite: expected one citation or more`];
  const problems = evidence === undefined ? [`${path}: expected a grade beside the citation`] : [];
  for (const { regulation, at } of cite) {
    if (!regulations.some(({ id }) => id === regulation))
      problems.push(`${path}.cite: expected a registered regulation`);
    if (typeof at !== "string" || at.trim() === "") problems.push(`${path}.cite: expected an article`);
  }
  return problems;
}

function grades({ path, object }: Part): string[] {
  return gradeNames
    .filter((name) => name in object && !evidenceGrades.some((grade) => grade === object[name]))
    .map((name) => `${path}.${name}: expected a grade`);
}

function days({ path, object }: Part): string[] {
  const problems = dayNames
    .filter((name) => name in object && !isDay(object[name]))
    .map((name) => `${path}.${name}: expected a day`);
  const { from, until, checkedOn } = object as Record<string, string | undefined>;
  if (from && until && from > until) problems.push(`${path}: expected from <= until`);
  if (checkedOn && checkedOn > today) problems.push(`${path}.checkedOn: expected no day to come`);
  return problems;
}

function isDay(value: unknown): boolean {
  try {
    return calendarDate(value as string) === value;
  } catch {
    return false;
  }
}
