import { concerns } from "../../size/answer/concerns";
import type { SizePlan } from "../../size/answer/sizePlanOf";
import { barPredicates } from "./barPredicates";
import { applyingUses, whicheverApplies } from "./byAge";
import { combine } from "./combine";
import { negate } from "./negate";
import type { Predicate } from "./predicate";
import type { SqlScope } from "./sqlScope";
import { within } from "./within";

/** The rows of a CASE for the size class. */
export type SizeRows = readonly (readonly [when: Predicate, then: string])[];

/** The rows of a size rule: for each class when it is known, and when all classes still possible are barred. */
export function sizeRows(plan: SizePlan, scope: SqlScope): SizeRows {
  const { rule, by, policy, standard } = plan;
  if (!rule) return [];
  const { uses } = rule;
  const { classes } = standard;
  // By class, then by use: the predicate that the class is at most this one.
  const upTo = classes.map((_, rank) =>
    uses.map(({ measures: items }) =>
      within(by ?? (policy === "both" ? { all: items } : { any: items }), rank, rule, scope),
    ),
  );
  const applies = applyingUses(uses, scope);
  const { bars, named } = barPredicates(plan, rule.exclusions, scope);
  const target = rule.exclusions.find(({ countsAs }) => countsAs !== undefined)?.countsAs;
  const most = upTo.map((perUse) => whicheverApplies(perUse, applies));
  const isClass = (rank: number, limits: readonly Predicate[]) => {
    return combine("all", [rank === 0 || negate(limits[rank - 1] as Predicate), limits[rank] as Predicate]);
  };
  const rows = classes.map((size, rank): readonly [Predicate, string] => {
    const byMeasures = combine("all", [isClass(rank, most), negate(bars[rank] as Predicate)]);
    return [size === target ? combine("any", [named, byMeasures]) : combine("all", [negate(named), byMeasures]), size];
  });
  const barredBy = (limits: readonly Predicate[]) =>
    combine(
      "all",
      bars.map((bar, rank) => combine("any", [negate(isClass(rank, limits)), bar])),
    );
  const barring = rule.exclusions.filter(({ size }) => size !== undefined);
  const ranks = classes.flatMap((size, rank) => (barring.some((one) => concerns(one, size)) ? [rank] : []));
  // An unknown age may leave two classes but not those between them. That matters only if barred classes are apart.
  const isGapless = Math.max(...ranks) - Math.min(...ranks) < 2;
  const perUse = () => uses.map((_, use) => barredBy(upTo.map((limits) => limits[use] as Predicate)));
  const excluded = combine("all", [negate(named), isGapless ? barredBy(most) : whicheverApplies(perUse(), applies)]);
  return bars.some((bar) => bar !== false) ? [...rows, [excluded, "excluded"]] : rows;
}
