import type { AnySizeRegime, SizeCombination } from "../types/regime";
import type { SizeCase } from "./sizeCase";
import type { SizePlan } from "./sizePlanOf";

/** What one completion of the facts gives. */
export interface Completion {
  readonly answer: string;
  /** The class by the measures, and the rules that bar the business from it. */
  readonly size: string;
  readonly barredBy: AnySizeRegime["exclusions"];
}

/** Answer for every completion of the facts, always in the same order. */
export function completions({ uses, exclusions, axes }: SizeCase, { policy, by, standard }: SizePlan): Completion[] {
  let chosen: Record<string, unknown>[] = [{}];
  for (const [fact, values] of Object.entries(axes)) {
    chosen = chosen.flatMap((facts) => values.map((value) => ({ ...facts, [fact]: value })));
  }
  return chosen.map((facts) => {
    const measures = uses[Number(facts.establishedOn ?? 0)]?.measures as readonly string[];
    const rank = combined(by ?? (policy === "both" ? { all: measures } : { any: measures }), facts);
    const size = standard.classes[rank] as string;
    const barredBy = exclusions.filter(
      ({ bars, size: barred = size }) =>
        barred === size && [bars.is, ...(bars.in ?? [])].includes(facts[bars.fact] as never),
    );
    return { answer: barredBy.length ? "excluded" : size, size, barredBy };
  });
}

/** The smallest class of any, the largest of all. */
function combined(item: SizeCombination<string>, facts: Readonly<Record<string, unknown>>): number {
  if (typeof item === "string") return facts[item] as number;
  const ranks = (item.any ?? item.all).map((part) => combined(part, facts));
  return item.any ? Math.min(...ranks) : Math.max(...ranks);
}
