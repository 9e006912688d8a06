import type { AnyCriterion } from "../../criteria/anyCondition";
import { placesOf } from "../../criteria/evaluate/placesOf";
import { type Rule, ruleOf } from "../../criteria/evaluate/ruleOf";
import { channelFacts } from "../../vocabulary/channelFacts";

const held = /* @__PURE__ */ new WeakMap<object, Rule>();

/** The criterion of a definition of onboarded, made ready once and kept with it. */
export function ruleOfDefinition(criterion: AnyCriterion): Rule {
  const rule = held.get(criterion) ?? ruleOf(criterion, placesOf(channelFacts), null);
  if (Object.isFrozen(criterion)) held.set(criterion, rule);
  return rule;
}
