import { leastOf } from "../../size/answer/leastOf";
import type { SizePlan, SizeRule } from "../../size/answer/sizePlanOf";
import type { SizeCombination } from "../../size/types/regime";
import { amountPredicate } from "./amountPredicate";
import { barPredicates } from "./barPredicates";
import { combine } from "./combine";
import { dayPredicate } from "./dayPredicate";
import { negate } from "./negate";
import type { Predicate } from "./predicate";
import type { SqlScope } from "./sqlScope";

/** The rows of a CASE for the size class, and the facts that they read. */
export interface SizeRows {
  readonly reads: readonly string[];
  readonly rows: readonly (readonly [when: Predicate, then: string])[];
}

/** The rows of a size rule: for each class when it is known, and when all classes still possible are barred. */
export function sizeRows(plan: SizePlan, scope: SqlScope): SizeRows {
  const { rule, by, policy, standard } = plan;
  if (!rule) return { reads: [], rows: [] };
  const { uses, exclusions } = rule;
  const dated = uses.some((use) => use.establishedBefore ?? use.establishedSince);
  const measures = by ? [by] : uses.flatMap(({ reads }) => reads);
  const reads = [...measures, ...(dated ? ["establishedOn"] : []), ...exclusions.map(({ bars }) => bars.fact)];
  const { classes } = standard;
  // By class, then by use: the predicate that the class is at most this one.
  const upTo = classes.map((_, rank) =>
    uses.map(({ measures: items }) =>
      within(by ?? (policy === "both" ? { all: items } : { any: items }), rank, rule, scope),
    ),
  );
  const applies = uses.map((use) => agePredicate(use, scope));
  const bars = barPredicates(plan, exclusions, scope);
  const most = upTo.map((perUse) => whicheverApplies(perUse, applies));
  const isClass = (rank: number, limits: readonly Predicate[]) => {
    return combine("all", [rank === 0 || negate(limits[rank - 1] as Predicate), limits[rank] as Predicate]);
  };
  const rows = classes.map((size, rank): readonly [Predicate, string] => {
    return [combine("all", [isClass(rank, most), negate(bars[rank] as Predicate)]), size];
  });
  const barredBy = (limits: readonly Predicate[]) =>
    combine(
      "all",
      bars.map((bar, rank) => combine("any", [negate(isClass(rank, limits)), bar])),
    );
  const ranks = exclusions.flatMap(({ size }) => (size === undefined ? [] : classes.indexOf(size)));
  // An unknown age may leave two classes but not those between them. That matters only if barred classes are apart.
  const isGapless = Math.max(...ranks) - Math.min(...ranks) < 2;
  const perUse = () => uses.map((_, use) => barredBy(upTo.map((limits) => limits[use] as Predicate)));
  const excluded = isGapless ? barredBy(most) : whicheverApplies(perUse(), applies);
  return { reads, rows: bars.some((bar) => bar !== false) ? [...rows, [excluded, "excluded"]] : rows };
}

/** The predicate of the use that applies; if the age is not known, only what all uses agree on. */
function whicheverApplies(perUse: readonly Predicate[], applies: readonly Predicate[]): Predicate {
  const each = perUse.map((predicate, use) => combine("all", [applies[use] as Predicate, predicate]));
  return combine("any", [...each, combine("all", perUse)]);
}

function agePredicate({ establishedBefore, establishedSince }: SizeRule["uses"][number], scope: SqlScope): Predicate {
  // NULL if the column is not mapped, so that the use is not taken for granted.
  const from = (day: string) => dayPredicate({ fact: "establishedOn", onOrAfter: day }, scope);
  return combine("all", [
    establishedSince === undefined || from(establishedSince),
    establishedBefore === undefined || negate(from(establishedBefore)),
  ]);
}

/** The predicate that the class is at most `rank`: for `any` by one of the measures, for `all` by each. */
function within(item: SizeCombination<string>, rank: number, rule: SizeRule, scope: SqlScope): Predicate {
  if (typeof item !== "string") {
    const parts = (item.any ?? item.all).map((part) => within(part, rank, rule, scope));
    return combine(item.any ? "any" : "all", parts);
  }
  // A measure of a use always has limits, `atMost` or `below`.
  const { atMost, below } = rule.limits.find(({ measure }) => measure === item) as SizeRule["limits"][number];
  const limit = Object.values((atMost ?? below) as Readonly<Record<string, number>>)[rank];
  if (limit === undefined) return true;
  const least = leastOf(item);
  if (atMost ? limit < least : limit <= least) return false;
  return amountPredicate({ fact: item, [atMost ? "atMost" : "lessThan"]: limit }, scope);
}
