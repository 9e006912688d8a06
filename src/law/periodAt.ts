import type { Timeline, ValueAt } from "./timeline";

/** Find the period of a timeline that is in force on a day that exists; {@link valueAt} checks what it is given. */
export function periodAt<T>({ periods, gaps }: Timeline<T>, day: string): ValueAt<T> {
  const covers = ({ from, until = day }: { from: string; until?: string }) => from <= day && day <= until;
  const period = periods.find(covers);
  if (period) return { found: true, period };
  const gap = gaps.find(covers);
  if (gap) return { found: false, why: "gap", gap };
  return { found: false, why: day < (periods[0]?.from ?? "") ? "before-first" : "repealed" };
}
