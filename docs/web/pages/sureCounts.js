// @ts-check
import { evidenceGrades } from "../built/library.js";
import { gradedValues } from "./gradedValues.js";

/** How many values there are by grade, and of them by the day of their last check, the oldest first; `""` for none. */
export function sureCounts() {
  const values = gradedValues();
  const days = [...new Set(values.map(({ checkedOn }) => checkedOn ?? ""))].sort();
  const grades = evidenceGrades.map((grade) => {
    const own = values.filter(({ evidence }) => evidence === grade);
    const byDay = days.map((day) => own.filter(({ checkedOn }) => (checkedOn ?? "") === day).length);
    return { grade, total: own.length, byDay };
  });
  return { days, grades };
}
