import type { FactDeclarations } from "../../core/fact/fact";
import type { AnyCriterion } from "../../criteria/anyCondition";
import type { Places } from "../../criteria/evaluate/cell";
import { placesOf } from "../../criteria/evaluate/placesOf";
import { type Rule, ruleOf } from "../../criteria/evaluate/ruleOf";
import type { AnyProgrammeRules } from "../types/programme";

/** The rules of one text of a programme, made ready once. */
export interface Plan {
  readonly places: Places;
  /** The facts of members, of a programme for clusters. */
  readonly members: Places | null;
  readonly criteria: readonly Rule[];
  readonly memberCriteria: readonly Rule[];
  /** The criteria of members, asked of every one: at least that there are members. */
  readonly every: readonly Rule[];
}

const held = /* @__PURE__ */ new WeakMap<AnyProgrammeRules, Plan>();

/** Make the rules of a text ready, and keep them with it. */
export function planOf(
  rules: AnyProgrammeRules,
  { facts, memberFacts }: { readonly facts: FactDeclarations; readonly memberFacts: FactDeclarations | null },
): Plan {
  const before = held.get(rules);
  if (before) return before;
  const places = placesOf(facts);
  const members = memberFacts && placesOf(memberFacts);
  const { criteria, memberCriteria = [] } = rules;
  const asked = memberCriteria.length > 0 ? memberCriteria : [{ when: { all: [] } } as unknown as AnyCriterion];
  const plan = {
    places,
    members,
    criteria: criteria.map((one) => ruleOf(one, places, members)),
    memberCriteria: members ? memberCriteria.map((one) => ruleOf(one, members, null)) : [],
    every: members ? asked.map((one) => ruleOf({ ...one, when: { every: one.when } }, places, members)) : [],
  };
  // What may still be changed is made ready again.
  if (Object.isFrozen(rules)) held.set(rules, plan);
  return plan;
}
