import type { LawData } from "./lawData";
import { lintGraded } from "./lintGrades";
import { repeated } from "./repeated";

/** List what is wrong with the order of periods and gaps: overlaps, holes that no gap declares, gaps over no hole. */
export function lintPeriods({ id, periods, gaps = [] }: LawData): string[] {
  const problems = [
    ...lintGraded([...at(`${id}.periods`, periods), ...at(`${id}.gaps`, gaps)]),
    ...periods.flatMap((period, n) => ("checkedOn" in period ? [] : [`${id}.periods.${n}: expected checkedOn`])),
    ...repeated(gaps.map((gap) => gap.id)).map((gap) => `${id}: expected one gap ${gap}`),
  ];
  if (periods.length === 0) problems.push(`${id}: expected a period`);
  const holes = new Set<string>();
  for (const [n, { from }] of periods.entries()) {
    const before = periods[n - 1];
    if (!before) continue;
    if (!before.until || from <= before.until)
      problems.push(`${id}.periods.${n}: expected to begin after the one before`);
    else if (from > dayBeside(before.until, 1)) holes.add(`${dayBeside(before.until, 1)} to ${dayBeside(from, -1)}`);
  }
  const declared = gaps.map((gap) => `${gap.from} to ${gap.until}`);
  for (const hole of holes) if (!declared.includes(hole)) problems.push(`${id}: expected a gap from ${hole}`);
  for (const gap of declared) if (!holes.has(gap)) problems.push(`${id}: expected no gap from ${gap}`);
  return problems;
}

function at(path: string, values: readonly object[]): [string, object][] {
  return values.map((value, n) => [`${path}.${n}`, value]);
}

function dayBeside(day: string, by: number): string {
  const beside = Date.parse(day) + by * 86_400_000;
  return Number.isNaN(beside) ? day : new Date(beside).toISOString().slice(0, 10);
}
