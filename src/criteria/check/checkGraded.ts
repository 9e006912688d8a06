import { isCalendarDate } from "../../core/day/isCalendarDate";
import type { ErrorPath } from "../../core/error/UmkmError";
import { evidenceGrades } from "../../law/evidence";
import type { RuleProblem } from "../ruleProblem";

/** The properties that every graded value may have. */
export const gradedNames = "cite evidence checkedOn note";

/**
 * List what is wrong with the citations, the grade and the days of a value.
 *
 * @param regulations - the ids that a citation may name.
 */
export function checkGraded(
  value: Readonly<Record<string, unknown>>,
  regulations: ReadonlySet<unknown>,
  path: ErrorPath,
): RuleProblem[] {
  const problems: RuleProblem[] = [];
  const expect = (holds: boolean, at: ErrorPath, expected: string) => {
    if (!holds) problems.push({ path: [...path, ...at], expected });
  };
  const cite: readonly unknown[] = Array.isArray(value.cite) ? value.cite : [];
  expect(cite.length > 0, ["cite"], "one citation or more");
  for (const [n, one] of cite.entries()) {
    const { regulation, at } = (one ?? {}) as Record<string, unknown>;
    expect(regulations.has(regulation), ["cite", n, "regulation"], "a registered regulation, or one listed here");
    expect(typeof at === "string" && at.trim() !== "", ["cite", n, "at"], "an article or another place");
  }
  expect(isGrade(value.evidence), ["evidence"], `one of ${evidenceGrades.join(", ")}`);
  for (const name of ["fromEvidence", "untilEvidence"]) {
    expect(!(name in value) || isGrade(value[name]), [name], `one of ${evidenceGrades.join(", ")}`);
  }
  for (const name of ["checkedOn", "from", "until"]) {
    expect(!(name in value) || isCalendarDate(value[name]), [name], "an existing day as YYYY-MM-DD");
  }
  expect(!("note" in value) || typeof value.note === "string", ["note"], "a text");
  return problems;
}

function isGrade(value: unknown): boolean {
  return evidenceGrades.some((grade) => grade === value);
}
