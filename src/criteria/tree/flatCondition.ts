import type { AnyCondition, AnyQuantifier } from "../anyCondition";
import { flatName } from "./flatName";
import { partsOf } from "./partsOf";
import { quantified } from "./quantified";

/**
 * Write a condition over a group and its members as one over a single set of facts, each member's under a name of its
 * own; what a quantifier asks becomes a group of conditions, one for each member.
 *
 * Of no members, and where there are fewer than must be counted, `members` is asked instead.
 *
 * @param members - how many there are.
 * @param member - the member whose facts a condition without quantifiers reads; left out, those of the group.
 */
export function flatCondition(condition: AnyCondition, members: number, member?: number): AnyCondition {
  if ("fact" in condition) return { ...condition, fact: flatName(condition.fact, member) };
  if ("sum" in condition) return { ...condition, sum: condition.sum.map((name) => flatName(name, member)) };
  if ("share" in condition) {
    return { ...condition, share: flatName(condition.share, member), of: flatName(condition.of, member) };
  }
  if ("every" in condition || "some" in condition || "count" in condition) return flatQuantifier(condition, members);
  const parts = partsOf(condition).map((part) => flatCondition(part, members, member));
  if ("not" in condition) return { not: parts[0] as AnyCondition };
  if ("all" in condition) return { all: parts };
  return "any" in condition ? { any: parts } : { atLeast: condition.atLeast, of: parts };
}

function flatQuantifier(quantifier: AnyQuantifier, members: number): AnyCondition {
  const enough = "count" in quantifier ? (quantifier.atLeast ?? 0) : 1;
  if (members < Math.max(enough, 1)) return { fact: "members", is: true };
  const of = Array.from({ length: members }, (_, n) => flatCondition(quantified(quantifier), members, n));
  if ("every" in quantifier) return { all: of };
  if ("some" in quantifier) return { any: of };
  const { atLeast, atMost } = quantifier;
  const least: AnyCondition[] = atLeast === undefined ? [] : [{ atLeast, of }];
  return { all: atMost === undefined ? least : [...least, { not: { atLeast: atMost + 1, of } }] };
}
