import type { AnySizeRegime, SizeCombination } from "../types/regime";
import { concerns } from "./concerns";
import type { SizeCase } from "./sizeCase";
import type { SizePlan } from "./sizePlanOf";

/** The result of one completion of the facts. */
export interface Completion {
  readonly answer: string;
  /** The class by the measures, before exclusions. */
  readonly size: string;
  /** The rules that bar the business from that class; if some of them name the class instead, those alone. */
  readonly barredBy: AnySizeRegime["exclusions"];
}

/** The results of all completions of the facts, always in the same order. */
export function completions({ uses, exclusions, axes }: SizeCase, { policy, by, standard }: SizePlan): Completion[] {
  let chosen: Record<string, unknown>[] = [{}];
  for (const [fact, values] of Object.entries(axes)) {
    chosen = chosen.flatMap((facts) => values.map((value) => ({ ...facts, [fact]: value })));
  }
  return chosen.map((facts) => {
    const measures = uses[Number(facts.establishedOn ?? 0)]?.measures as readonly string[];
    const rank = combined(by ?? (policy === "both" ? { all: measures } : { any: measures }), facts);
    const size = standard.classes[rank] as string;
    const bars = exclusions.filter(
      (rule) =>
        concerns(rule, size) && [rule.bars.is, ...(rule.bars.in ?? [])].includes(facts[rule.bars.fact] as never),
    );
    const naming = bars.filter(({ countsAs }) => countsAs !== undefined);
    const [first] = naming;
    if (first) return { answer: first.countsAs as string, size, barredBy: naming };
    return { answer: bars.length ? "excluded" : size, size, barredBy: bars };
  });
}

/** The position of the class: for `any` the smallest among the parts, for `all` the largest. */
function combined(item: SizeCombination<string>, facts: Readonly<Record<string, unknown>>): number {
  if (typeof item === "string") return facts[item] as number;
  const ranks = (item.any ?? item.all).map((part) => combined(part, facts));
  return item.any ? Math.min(...ranks) : Math.max(...ranks);
}
