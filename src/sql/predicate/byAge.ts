import type { SizeRule } from "../../size/answer/sizePlanOf";
import { combine } from "./combine";
import { dayPredicate } from "./dayPredicate";
import { negate } from "./negate";
import type { Predicate } from "./predicate";
import type { SqlScope } from "./sqlScope";

/** For each use, the predicate that it applies by the age of the business. */
export function applyingUses(uses: SizeRule["uses"], scope: SqlScope): Predicate[] {
  // NULL if the column is not mapped, so that the use is not taken for granted.
  const from = (day: string) => dayPredicate({ fact: "establishedOn", onOrAfter: day }, scope);
  return uses.map(({ establishedBefore, establishedSince }) =>
    combine("all", [
      establishedSince === undefined || from(establishedSince),
      establishedBefore === undefined || negate(from(establishedBefore)),
    ]),
  );
}

/** The predicate of the use that applies; if the age is not known, only what all uses agree on. */
export function whicheverApplies(perUse: readonly Predicate[], applies: readonly Predicate[]): Predicate {
  const each = perUse.map((predicate, use) => combine("all", [applies[use] as Predicate, predicate]));
  return combine("any", [...each, combine("all", perUse)]);
}
