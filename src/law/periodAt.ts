import type { Timeline, ValueAt } from "./timeline";

/** The period of a timeline that is in force on an existing day, unchecked; {@link valueAt} checks its arguments. */
export function periodAt<T>({ periods, gaps }: Timeline<T>, day: string): ValueAt<T> {
  const covers = ({ from, until = day }: { from: string; until?: string }) => from <= day && day <= until;
  const period = periods.find(covers);
  if (period) return { found: true, period };
  const gap = gaps.find(covers);
  if (gap) return { found: false, why: "gap", gap };
  return { found: false, why: day < (periods[0]?.from ?? "") ? "before-first" : "repealed" };
}
