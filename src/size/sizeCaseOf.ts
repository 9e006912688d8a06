import type { Amount } from "../core/amount";
import { compareAmounts } from "../core/compareAmounts";
import type { Bounds, Known } from "../core/known";
import { type Size, sizes } from "../core/options";
import type { ReadSizeOptions } from "./readSizeOptions";
import type { SizeLimits, SizeRegime } from "./regime";
import type { SizeCase } from "./sizeCase";

/** Lay out what the answer may turn on: the measures, the age of the business, its ownership. */
export function sizeCaseOf(
  regime: SizeRegime,
  known: Readonly<Record<string, Known>>,
  { asOf, purpose, policy }: ReadSizeOptions,
  assumed: Readonly<Record<string, unknown>>,
): SizeCase {
  const established = known.establishedOn as Bounds;
  const uses = regime.uses.filter(
    (use) =>
      (use.purpose ?? purpose) === purpose &&
      !(established.least && use.establishedBefore && established.least >= use.establishedBefore) &&
      !(established.most && use.establishedSince && established.most < use.establishedSince),
  );
  const exclusions = regime.exclusions.filter(
    (rule) => (rule.purpose ?? purpose) === purpose && (rule.from ?? asOf) <= asOf && asOf <= (rule.until ?? asOf),
  );
  const measures = [policy, ...uses.flatMap((use) => use.measures)];
  const limits = regime.limits.filter(({ measure }) => measures.includes(measure));
  const axes: Record<string, readonly unknown[]> = {};
  for (const { measure, atMost } of limits) axes[measure] = classesOf(atMost, known[measure] as Bounds);
  if (uses.some((use) => use.establishedBefore ?? use.establishedSince)) {
    axes.establishedOn = uses.map((_, position) => position);
  }
  for (const { fact } of exclusions.map(({ bars }) => bars))
    axes[fact] = fact in assumed ? [assumed[fact]] : (known[fact]?.among ?? []);
  return { known, policy, uses, limits, exclusions, axes };
}

/** The classes between the bounds; the class of an amount is as many above mikro as it exceeds limits. */
function classesOf(atMost: SizeLimits["atMost"], { least, most }: Bounds): Size[] {
  const limits = Object.values(atMost);
  const above = (amount: Amount) => limits.filter((limit) => compareAmounts(amount, limit) > 0).length;
  const first = least === null ? 0 : above(least as Amount);
  const last = most === null ? 3 : above(most as Amount);
  return sizes.slice(first, last + 1);
}
