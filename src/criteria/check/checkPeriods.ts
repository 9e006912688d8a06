import { dayBeside } from "../../core/day/dayBeside";
import type { ErrorPath } from "../../core/error/UmkmError";
import type { RuleProblem } from "../ruleProblem";
import { checkGraded, gradedNames } from "./checkGraded";
import { listedIn, type PlainData } from "./listedIn";

/**
 * List what is wrong with the periods and gaps of a rule through time.
 *
 * @param regulations - the ids that a citation may name.
 * @param checkValue - lists what is wrong with the value of a period, given its path.
 */
export function checkPeriods(
  data: PlainData,
  regulations: ReadonlySet<unknown>,
  checkValue: (value: unknown, path: ErrorPath) => readonly RuleProblem[],
): RuleProblem[] {
  const problems: RuleProblem[] = [];
  const names = `from fromEvidence until untilEvidence value ${gradedNames}`;
  const periods = listedIn(data.periods, names, ["periods"], problems);
  const gaps = listedIn(data.gaps ?? [], `id from fromEvidence until untilEvidence ${gradedNames}`, ["gaps"], problems);
  if (Array.isArray(data.periods) && data.periods.length === 0) {
    problems.push({ path: ["periods"], expected: "one period or more" });
  }
  for (const { object, path } of [...periods, ...gaps]) {
    problems.push(...checkGraded(object, regulations, path));
    const required = periods.some((period) => period.object === object) ? ["from", "checkedOn"] : ["from", "until"];
    const absent = required.filter((name) => !(name in object));
    problems.push(...absent.map((name) => ({ path: [...path, name], expected: "a day" })));
  }
  for (const { object, path } of gaps) {
    if (typeof object.id !== "string") problems.push({ path: [...path, "id"], expected: "an id" });
  }
  problems.push(...periods.flatMap(({ object, path }) => checkValue(object.value, [...path, "value"])));
  // Days that do not exist have no order.
  return problems.some(({ advice }) => !advice) ? problems : [...problems, ...orderProblems(periods, gaps)];
}

interface Placed {
  readonly object: PlainData;
  readonly path: ErrorPath;
}

/** List spans that end before they begin or overlap, and days between two periods that no gap declares. */
function orderProblems(periods: readonly Placed[], gaps: readonly Placed[]): RuleProblem[] {
  const problems: RuleProblem[] = [];
  const holes = new Set<string>();
  for (const { object, path } of [...periods, ...gaps]) {
    const { from, until = from } = object as { from: string; until?: string };
    if (until < from) problems.push({ path: [...path, "until"], expected: "a day from the first on" });
  }
  for (const [n, { object, path }] of periods.entries()) {
    const [until, from] = [periods[n - 1]?.object.until, object.from as string] as [string | undefined, string];
    if (n === 0) continue;
    if (until === undefined || from <= until) {
      problems.push({ path: [...path, "from"], expected: "a day after the last one of the period before" });
    } else if (from > dayBeside(until, 1)) holes.add(`${dayBeside(until, 1)} to ${dayBeside(from, -1)}`);
  }
  for (const { object, path } of gaps) {
    if (!holes.delete(`${object.from} to ${object.until}`)) {
      problems.push({ path, expected: "exactly the days between two periods" });
    }
  }
  return [...problems, ...[...holes].map((hole) => ({ path: ["gaps"], expected: `a gap from ${hole}` }))];
}
