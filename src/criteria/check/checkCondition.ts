import type { ErrorPath } from "../../core/error/UmkmError";
import type { FactDeclarations } from "../../core/fact/fact";
import type { AnyCondition } from "../anyCondition";
import type { RuleProblem } from "../ruleProblem";
import { type Group, type Quantifier, shapeOf } from "../tree/shapeOf";
import { checkLeaf, isShare, isWhole } from "./checkLeaf";

/** The facts that conditions may read at a place; `members` is `null` where no quantifier may stand. */
interface Place {
  readonly facts: FactDeclarations;
  readonly members: FactDeclarations | null;
}

/**
 * What marks each kind of condition, which other properties it may have, and what a group or a quantifier holds. `share`
 * also has `of`, so it comes first.
 */
const kinds: readonly (readonly [head: string, others: string, inner?: string])[] = [
  ["fact", "atMost atLeast moreThan lessThan onOrBefore onOrAfter monthsBeforeAsOf is in"],
  ["sum", "atMost atLeast moreThan lessThan"],
  ["share", "of atMost"],
  ["all", "", "one condition or more"],
  ["any", "", "one condition or more"],
  ["not", "", "a condition"],
  ["of", "atLeast", "one condition or more"],
  ["every", "", "a condition"],
  ["some", "", "a condition"],
  ["count", "atLeast atMost atMostShare", "a condition"],
];

/** List what is wrong with a condition and everything in it. */
export function checkCondition(condition: AnyCondition, place: Place, path: ErrorPath): readonly RuleProblem[] {
  if (typeof condition !== "object" || condition === null) return [{ path, expected: "a condition" }];
  const [head, others = "", inner] = kinds.find(([key]) => Object.hasOwn(condition, key)) ?? [];
  if (!head) return [{ path, expected: "a leaf, a group or a quantifier" }];
  const extra = Object.keys(condition).find((key) => key !== head && !others.split(" ").includes(key));
  if (extra !== undefined) return [{ path: [...path, extra], expected: `no such property beside ${head}` }];
  const at = [...path, head];
  if (inner !== undefined && !(condition as Readonly<Record<string, unknown>>)[head]) {
    return [{ path: at, expected: inner }];
  }
  const shaped = shapeOf(condition);
  if (shaped.leaf) return checkLeaf(shaped.leaf, place.facts, path);
  return shaped.quantifier ? checkQuantifier(shaped, place, at) : checkGroup(shaped, place, at);
}

function checkGroup({ group, parts }: Group, place: Place, path: ErrorPath): readonly RuleProblem[] {
  if ("not" in group) return checkCondition(group.not, place, path);
  if (!Array.isArray(parts) || parts.length === 0) return [{ path, expected: "one condition or more" }];
  // A hole in the list is reported like any other part that is not a condition.
  const problems = Array.from(parts, (part, position) => checkCondition(part, place, [...path, position])).flat();
  if ("of" in group && !(isWhole(group.atLeast, 1) && group.atLeast <= parts.length)) {
    problems.unshift({ path, expected: "atLeast from 1 to the number of conditions" });
  }
  return problems;
}

function checkQuantifier(
  { quantifier, asked }: Quantifier,
  { members }: Place,
  path: ErrorPath,
): readonly RuleProblem[] {
  if (!members) return [{ path, expected: "no quantifier inside a quantifier" }];
  const problems = checkCondition(asked, { facts: members, members: null }, path);
  if (!("count" in quantifier)) return problems;
  const { atLeast, atMost, atMostShare } = quantifier;
  if (atMostShare !== undefined && atLeast === undefined && atMost === undefined) {
    const isPart = isShare(atMostShare) && atMostShare < 1;
    return isPart
      ? problems
      : [{ path, expected: "atMostShare above 0 and below 1 that prints as a decimal" }, ...problems];
  }
  if (atMostShare === undefined && areBounds(atLeast, atMost)) return problems;
  return [{ path, expected: "atLeast from 1 on, atMost from 0 on, both in order, or atMostShare" }, ...problems];
}

/** Return whether a count has one bound that is sound, or two in order. */
function areBounds(atLeast: number | undefined, atMost: number | undefined): boolean {
  if (atLeast === undefined) return isWhole(atMost, 0);
  return isWhole(atLeast, 1) && (atMost === undefined || isWhole(atMost, atLeast));
}
