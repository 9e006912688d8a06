import { evidenceGrades } from "../../../src/law/evidence";
import type { Regulation } from "../../../src/law/regulations/regulation";
import { lintGrades } from "./lintGrades";
import { repeated } from "./repeated";

/** List what is wrong with the registry of regulations. */
export function lintRegulations(list: readonly Regulation[]): string[] {
  return [
    ...repeated(list.map(({ id }) => id)).map((id) => `${id}: expected once`),
    ...list.flatMap(({ evidence, ...regulation }) => [
      // A regulation is what citations name: it has a grade and no citation.
      ...lintGrades(regulation, regulation.id),
      ...(evidenceGrades.includes(evidence) ? [] : [`${regulation.id}: expected a grade`]),
      ...(regulation.title.trim() ? [] : [`${regulation.id}: expected a title`]),
      ...(regulation.checkedOn ? [] : [`${regulation.id}: expected checkedOn`]),
      ...(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(regulation.id) ? [] : [`${regulation.id}: expected an id in kebab-case`]),
    ]),
    ...list.flatMap(({ id, from }, n) =>
      n > 0 && from < (list[n - 1]?.from ?? "") ? [`${id}: expected by first day`] : [],
    ),
  ];
}
