import { leastOf } from "../../size/answer/leastOf";
import type { SizeRule } from "../../size/answer/sizePlanOf";
import type { SizeCombination } from "../../size/types/regime";
import { amountPredicate } from "./amountPredicate";
import { combine } from "./combine";
import type { Predicate } from "./predicate";
import type { SqlScope } from "./sqlScope";

/** The predicate that the class is at most `rank`: for `any` by one of the measures, for `all` by each. */
export function within(item: SizeCombination<string>, rank: number, rule: SizeRule, scope: SqlScope): Predicate {
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
