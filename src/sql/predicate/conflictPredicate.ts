import type { SizeRule } from "../../size/answer/sizePlanOf";
import { predicateSql } from "../text/predicateSql";
import { applyingUses, whicheverApplies } from "./byAge";
import { combine } from "./combine";
import { negate } from "./negate";
import type { Predicate } from "./predicate";
import type { SqlScope } from "./sqlScope";
import { within } from "./within";

/** The predicate that the measures which apply disagree: that two of them give different classes, each alone. */
export function conflictPredicate(rule: SizeRule, classes: number, scope: SqlScope): Predicate {
  const perUse = rule.uses.map(({ reads }) => {
    const measures = [...new Set(reads)];
    const pairs = measures.flatMap((one, n) => measures.slice(n + 1).map((other) => [one, other] as const));
    return combine(
      "any",
      pairs.flatMap(([one, other]) =>
        Array.from({ length: classes - 1 }, (_, rank) =>
          different(within(one, rank, rule, scope), within(other, rank, rule, scope), scope),
        ),
      ),
    );
  });
  return whicheverApplies(perUse, applyingUses(rule.uses, scope));
}

/** The predicate that one of two tests holds and the other fails. */
function different(one: Predicate, other: Predicate, { dialect }: SqlScope): Predicate {
  if (one === null || other === null) return null;
  if (typeof one === "boolean") return one ? negate(other) : other;
  if (typeof other === "boolean") return other ? negate(one) : one;
  const [left, right] = [predicateSql(one, dialect), predicateSql(other, dialect)];
  return { holds: `(${left}) <> (${right})`, fails: `(${left}) = (${right})` };
}
