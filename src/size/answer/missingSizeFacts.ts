import type { MissingWhy } from "../../core/fact/known";
import type { SizeMissing } from "../types/outcome";
import { type Completion, completions } from "./completions";
import { concerns } from "./concerns";
import type { SizeCase } from "./sizeCase";
import type { SizePlan } from "./sizePlanOf";

/**
 * The facts that can still change the answer: decisive facts first, then by weight, then in the order of the regime.
 */
export function missingSizeFacts(sizeCase: SizeCase, plan: SizePlan, found: readonly Completion[]): SizeMissing[] {
  const { axes, uses, exclusions, known } = sizeCase;
  // A rule that bars from an impossible class is already decided.
  const open = exclusions.filter((rule) => found.some(({ size }) => concerns(rule, size)));
  const read = [...uses.flatMap(({ reads }) => reads), ...open.map(({ bars }) => bars.fact)];
  const missing: SizeMissing[] = [];
  for (const [fact, values] of Object.entries(axes)) {
    // For each value left to this fact, the answers for all completions of the other facts, in the same order.
    const answers = values.map((value) =>
      completions({ ...sizeCase, axes: { ...axes, [fact]: [value] } }, plan).map(({ answer }) => answer),
    );
    if (new Set(answers.map(String)).size < 2) continue;
    const decisive = answers.some((given) => new Set(given).size === 1);
    const weight = read.filter((name) => name === fact).length || 1;
    missing.push({ fact, why: known[fact]?.why as MissingWhy, decisive, weight });
  }
  return missing.sort((a, b) => +b.decisive - +a.decisive || b.weight - a.weight);
}
