import { dayBeside } from "../../core/day/dayBeside";
import type { FactDeclarations } from "../../core/fact/fact";
import type { AnyCondition, AnyFactLeaf, AnyLeaf, AnyLimit } from "../anyCondition";
import { namesIn } from "../tree/namesIn";
import { partsOf } from "../tree/partsOf";
import { quantified } from "../tree/quantified";

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

function pairsIn(
  condition: AnyCondition,
  plain: boolean,
  seen: Map<string, boolean>,
  facts: FactDeclarations,
  members: FactDeclarations,
): readonly string[] {
  if ("fact" in condition || "sum" in condition || "share" in condition) {
    const [question, yes] = questionOf(condition, facts);
    const before = seen.get(question) ?? yes === plain;
    seen.set(question, before);
    return before === (yes === plain) ? [] : [namesIn(condition).join(", ")];
  }
  if ("every" in condition || "some" in condition || "count" in condition) {
    // Different members may answer differently, so each quantifier stands for itself.
    return pairsIn(quantified(condition), true, new Map(), members, {});
  }
  const inner = "not" in condition ? !plain : plain;
  return partsOf(condition).flatMap((part) => pairsIn(part, inner, seen, facts, members));
}

// Leaves that ask the same question, perhaps the other way round, get the same text.
function questionOf(leaf: AnyLeaf, facts: FactDeclarations): readonly [question: string, plain: boolean] {
  const name = namesIn(leaf).join("+");
  if ("share" in leaf) return [JSON.stringify(leaf), true];
  if ("fact" in leaf) {
    const { onOrBefore, onOrAfter, monthsBeforeAsOf } = leaf;
    if (onOrBefore !== undefined) return [`${name} until ${onOrBefore}`, true];
    if (onOrAfter !== undefined) return [`${name} until ${dayBeside(onOrAfter, -1)}`, false];
    if (monthsBeforeAsOf !== undefined) return [`${name} months ${monthsBeforeAsOf}`, true];
    if (leaf.is !== undefined || leaf.in !== undefined) return choiceOf(leaf, facts);
  }
  return limitOf(name, leaf, facts[namesIn(leaf)[0] as string] === "count");
}

function limitOf(name: string, { atMost, moreThan, atLeast, lessThan }: AnyLimit, whole: boolean) {
  const below = (atLeast ?? lessThan) as number;
  const upTo = atMost ?? moreThan ?? (whole ? below - 1 : undefined);
  const question = upTo === undefined ? `${name} below ${below}` : `${name} up to ${upTo}`;
  return [question, atMost !== undefined || lessThan !== undefined] as const;
}

// A list of options and the list of the others are one question; it is asked of the half with the first option.
function choiceOf(leaf: AnyFactLeaf, facts: FactDeclarations): readonly [string, boolean] {
  const kind = facts[leaf.fact];
  const options: readonly (string | boolean)[] = typeof kind === "object" ? kind : [true, false];
  const chosen = options.map((option) => option === leaf.is || !!leaf.in?.includes(option as string));
  const plain = chosen[0] as boolean;
  return [`${leaf.fact} among ${chosen.map((value) => value === plain).join()}`, plain];
}
