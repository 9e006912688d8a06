import { type Size, sizes } from "../core/options";
import type { SizeExclusion } from "./regime";
import type { SizeCase } from "./sizeCase";

/** What one completion of the facts gives. */
export interface Completion {
  readonly answer: Size | "excluded";
  /** The class by the measures, and the rules that bar the business from it. */
  readonly size: Size;
  readonly barredBy: readonly SizeExclusion[];
}

/** Answer for every completion of the facts, always in the same order. */
export function completions({ policy, uses, exclusions, axes }: SizeCase): Completion[] {
  let chosen: Record<string, unknown>[] = [{}];
  for (const [fact, values] of Object.entries(axes)) {
    chosen = chosen.flatMap((facts) => values.map((value) => ({ ...facts, [fact]: value })));
  }
  return chosen.map((facts) => {
    const measures = uses[Number(facts.establishedOn ?? 0)]?.measures ?? [];
    const classes = (facts[policy] ? [policy] : measures).map((measure) => facts[measure]);
    const inOrder = policy === "both" ? [...sizes].reverse() : sizes;
    const size = inOrder.find((one) => classes.includes(one)) as Size;
    const barredBy = exclusions.filter(
      ({ bars, size: barred = size }) =>
        barred === size && [bars.is, ...(bars.in ?? [])].includes(facts[bars.fact] as Size),
    );
    return { answer: barredBy.length ? "excluded" : size, size, barredBy };
  });
}
