import type { ErrorPath } from "../../core/error/UmkmError";
import type { FactDeclarations } from "../../core/fact/fact";
import type { AnyCondition, AnyGroup, AnyQuantifier } from "../anyCondition";
import type { RuleProblem } from "../ruleProblem";
import { partsOf } from "../tree/partsOf";
import { quantified } from "../tree/quantified";
import { lintLeaf } from "./lintLeaf";

/** The facts that conditions may read at a place; `members` is `null` where no quantifier may stand. */
interface Place {
  readonly facts: FactDeclarations;
  readonly members: FactDeclarations | null;
}

/** What marks each kind of condition, and which other properties it may have. `share` also has `of`, so it comes first. */
const kinds: readonly (readonly [head: string, others: string])[] = [
  ["fact", "atMost atLeast moreThan lessThan onOrBefore onOrAfter monthsBeforeAsOf is in"],
  ["sum", "atMost atLeast moreThan lessThan"],
  ["share", "of atMost"],
  ["all", ""],
  ["any", ""],
  ["not", ""],
  ["of", "atLeast"],
  ["every", ""],
  ["some", ""],
  ["count", "atLeast atMost"],
];

/** List what is wrong with a condition and everything in it. */
export function lintCondition(condition: AnyCondition, place: Place, path: ErrorPath): readonly RuleProblem[] {
  if (typeof condition !== "object" || condition === null) return [{ path, expected: "a condition" }];
  const [head, others = ""] = kinds.find(([key]) => Object.hasOwn(condition, key)) ?? [];
  if (!head) return [{ path, expected: "a leaf, a group or a quantifier" }];
  const extra = Object.keys(condition).find((key) => key !== head && !others.split(" ").includes(key));
  if (extra !== undefined) return [{ path: [...path, extra], expected: `no such property beside ${head}` }];
  if ("fact" in condition || "sum" in condition || "share" in condition) {
    return lintLeaf(condition, place.facts, path);
  }
  if ("every" in condition || "some" in condition || "count" in condition) {
    return lintQuantifier(condition, place, [...path, head]);
  }
  return lintGroup(condition, place, [...path, head]);
}

function lintGroup(group: AnyGroup, place: Place, path: ErrorPath): readonly RuleProblem[] {
  if ("not" in group) return lintCondition(group.not, place, path);
  const parts = partsOf(group);
  if (!Array.isArray(parts) || parts.length === 0) return [{ path, expected: "one condition or more" }];
  // A hole in the list is reported like any other part that is no condition.
  const problems = Array.from(parts, (part, position) => lintCondition(part, place, [...path, position])).flat();
  if ("of" in group && !(isWhole(group.atLeast, 1) && group.atLeast <= parts.length)) {
    problems.unshift({ path, expected: "atLeast from 1 to the number of conditions" });
  }
  return problems;
}

function lintQuantifier(quantifier: AnyQuantifier, { members }: Place, path: ErrorPath): readonly RuleProblem[] {
  if (!members) return [{ path, expected: "no quantifier inside a quantifier" }];
  const problems = lintCondition(quantified(quantifier), { facts: members, members: null }, path);
  if (!("count" in quantifier) || isSound(quantifier.atLeast, quantifier.atMost)) return problems;
  return [{ path, expected: "atLeast from 1 on, atMost from 0 on, or both in order" }, ...problems];
}

function isSound(atLeast: number | undefined, atMost: number | undefined): boolean {
  if (atLeast === undefined) return isWhole(atMost, 0);
  return isWhole(atLeast, 1) && (atMost === undefined || isWhole(atMost, atLeast));
}

function isWhole(value: unknown, least: number): value is number {
  return Number.isSafeInteger(value) && (value as number) >= least;
}
