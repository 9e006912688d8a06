import { isCalendarDate } from "../../core/day/isCalendarDate";
import type { ErrorPath } from "../../core/error/UmkmError";
import { checkNotCovered } from "../../criteria/check/checkNotCovered";
import { objectAt } from "../../criteria/check/objectAt";
import type { RuleProblem } from "../../criteria/ruleProblem";

/** The problems of what a regime does not decide: ids, or ids with days. */
export function checkSizeNotCovered(notCovered: unknown, path: ErrorPath): RuleProblem[] {
  if (!Array.isArray(notCovered)) return checkNotCovered(notCovered, path);
  const problems: RuleProblem[] = [];
  const ids = Array.from(notCovered, (one: unknown, n) => {
    if (typeof one !== "object" || one === null) return one;
    const { id, ...days } = objectAt(one, "id from until", [...path, n], problems) ?? {};
    const given = Object.entries(days);
    for (const [name, day] of given) {
      if (!isCalendarDate(day)) problems.push({ path: [...path, n, name], expected: "an existing day as YYYY-MM-DD" });
    }
    const [from, until] = [days.from, days.until];
    if (typeof from === "string" && typeof until === "string" && until < from) {
      problems.push({ path: [...path, n, "until"], expected: "a day from the first on" });
    }
    return id;
  });
  return [...problems, ...checkNotCovered(ids, path)];
}
