import type { Amount } from "../../core/amount/amount";
import { compareAmounts } from "../../core/amount/compareAmounts";
import type { Bounds, Known } from "../../core/fact/known";
import { leastOf } from "./leastOf";
import type { SizeCase } from "./sizeCase";
import type { SizeRule } from "./sizePlanOf";

/** The facts that may decide the answer, with the values left: the measures, the age of the business, its ownership. */
export function sizeCaseOf(
  rule: SizeRule,
  by: string | null,
  known: Readonly<Record<string, Known>>,
  assumed: Readonly<Record<string, unknown>>,
): SizeCase {
  const { least, most } = (known.establishedOn ?? {}) as Partial<Bounds>;
  const uses = rule.uses.filter(
    ({ establishedBefore, establishedSince }) =>
      !(least && establishedBefore && least >= establishedBefore) &&
      !(most && establishedSince && most < establishedSince),
  );
  const axes: Record<string, readonly unknown[]> = {};
  const measures = [by, ...uses.flatMap(({ reads }) => reads)];
  const limits = rule.limits.filter(({ measure }) => measures.includes(measure));
  for (const limit of limits) axes[limit.measure] = classesOf(limit, known[limit.measure] as Bounds);
  if (uses.some((use) => use.establishedBefore ?? use.establishedSince)) {
    axes.establishedOn = uses.map((_, position) => position);
  }
  for (const { bars } of rule.exclusions) {
    axes[bars.fact] = Object.hasOwn(assumed, bars.fact)
      ? [assumed[bars.fact]]
      : (known[bars.fact]?.among as readonly unknown[]);
  }
  return { ...rule, known, uses, limits, axes };
}

/**
 * The positions of the classes between the bounds; the position of an amount is the number of limits that it exceeds.
 */
function classesOf({ measure, atMost, below }: SizeRule["limits"][number], { least, most }: Bounds): number[] {
  const limits = Object.values(atMost ?? below);
  const exceeds = (amount: Amount, limit: number) =>
    atMost ? compareAmounts(amount, limit) > 0 : compareAmounts(amount, limit) >= 0;
  const above = (amount: Amount) => limits.filter((limit) => exceeds(amount, limit)).length;
  const first = above((least ?? leastOf(measure)) as Amount);
  const last = most === null ? limits.length : above(most as Amount);
  return Array.from({ length: last - first + 1 }, (_, position) => first + position);
}
