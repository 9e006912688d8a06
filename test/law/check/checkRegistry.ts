import { isCalendarDate } from "../../../src/core/day/isCalendarDate";
import { evidenceGrades } from "../../../src/law/evidence";
import type { Regulation } from "../../../src/law/regulations/regulation";
import { isKebabCase, today } from "./checkLaw";

/** List what is wrong with the registry of regulations. */
export function checkRegistry(list: readonly Regulation[]): string[] {
  return list.flatMap(({ id, title, from, until, evidence, checkedOn, url }, n) => {
    const before = list.slice(0, n);
    const rules: [holds: boolean, expected: string][] = [
      [isKebabCase(id), "an id in kebab-case"],
      [!before.some((one) => one.id === id), "once"],
      [title.trim() !== "", "a title"],
      [url === undefined || /^https:\/\/[a-z.]+\.go\.id\//.test(url), "an official page"],
      [evidenceGrades.includes(evidence), "a grade"],
      [[from, until ?? from, checkedOn].every(isCalendarDate), "days"],
      [from <= (until ?? from), "from <= until"],
      [!(checkedOn > today), "no day to come"],
      [from >= (before.at(-1)?.from ?? ""), "by first day"],
    ];
    return rules.flatMap(([holds, expected]) => (holds ? [] : [`${id}: expected ${expected}`]));
  });
}
