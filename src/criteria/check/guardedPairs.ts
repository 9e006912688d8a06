import { dayBeside } from "../../core/day/dayBeside";
import type { FactDeclarations } from "../../core/fact/fact";
import type { AnyCondition, AnyFactLeaf, AnyLeaf } from "../anyCondition";
import { acceptedBy } from "../tree/acceptedBy";
import { type Limit, limitOf } from "../tree/limitOf";
import { namesIn } from "../tree/namesIn";
import { shapeOf } from "../tree/shapeOf";

/**
 * List the facts of leaves that stand both plain and negated in one condition.
 *
 * Two branches guarded by a fact and its negation are not known while that fact is not, even where both hold. Written as
 * `any: [rule, exception]` the answer survives.
 */
export function guardedPairs(
  condition: AnyCondition,
  declared: FactDeclarations,
  members: FactDeclarations,
): readonly string[] {
  return [...new Set(pairsIn(condition, true, new Map(), declared, members))];
}

/** List the facts of leaves that ask what a leaf in `seen` asks, the other way round; the first of each goes there. */
function pairsIn(
  condition: AnyCondition,
  plain: boolean,
  seen: Map<string, boolean>,
  facts: FactDeclarations,
  members: FactDeclarations,
): readonly string[] {
  const shaped = shapeOf(condition);
  if (shaped.leaf) {
    const [question, yes] = questionOf(shaped.leaf, facts);
    const before = seen.get(question) ?? yes === plain;
    seen.set(question, before);
    return before === (yes === plain) ? [] : [namesIn(shaped.leaf).join(", ")];
  }
  // Different members may answer differently, so each quantifier stands for itself.
  if (shaped.quantifier) return pairsIn(shaped.asked, true, new Map(), members, {});
  const inner = "not" in shaped.group ? !plain : plain;
  return shaped.parts.flatMap((part) => pairsIn(part, inner, seen, facts, members));
}

/** Return one text for all leaves that ask the same question, and whether the leaf wants a yes or a no. */
function questionOf(leaf: AnyLeaf, facts: FactDeclarations): readonly [question: string, plain: boolean] {
  const name = namesIn(leaf).join("+");
  if ("share" in leaf) return [JSON.stringify(leaf), true];
  if ("fact" in leaf) {
    const { onOrBefore, onOrAfter, monthsBeforeAsOf } = leaf;
    if (onOrBefore !== undefined) return [`${name} until ${onOrBefore}`, true];
    if (onOrAfter !== undefined) return [`${name} until ${dayBeside(onOrAfter, -1)}`, false];
    if (monthsBeforeAsOf !== undefined) return [`${name} months ${monthsBeforeAsOf}`, true];
    const accepted = acceptedBy(leaf);
    if (accepted) return choiceOf(leaf, accepted, facts);
  }
  const { value, inclusive, upper } = limitOf(leaf) as Limit<number>;
  const isWhole = facts[namesIn(leaf)[0] as string] === "count";
  // Up to a value, or more than it; a whole number below a value is one up to the number before.
  if (inclusive === upper) return [`${name} up to ${value}`, upper];
  return [isWhole ? `${name} up to ${value - 1}` : `${name} below ${value}`, upper];
}

/** A list of options and the list of the others are one question: it is asked of the half with the first option. */
function choiceOf(
  { fact }: AnyFactLeaf,
  accepted: readonly (string | boolean)[],
  facts: FactDeclarations,
): readonly [string, boolean] {
  const kind = facts[fact];
  const options: readonly (string | boolean)[] = typeof kind === "object" ? kind : [true, false];
  const chosen = options.map((option) => accepted.includes(option));
  const plain = chosen[0] as boolean;
  return [`${fact} among ${chosen.map((value) => value === plain).join()}`, plain];
}
