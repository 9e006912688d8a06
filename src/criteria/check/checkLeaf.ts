import { isCalendarDate } from "../../core/day/isCalendarDate";
import type { ErrorPath } from "../../core/error/UmkmError";
import type { FactDeclarations, FactKind } from "../../core/fact/fact";
import { isMeasure } from "../../core/fact/isMeasure";
import type { AnyLeaf } from "../anyCondition";
import type { RuleProblem } from "../ruleProblem";
import { limitOf } from "../tree/limitOf";
import { namesIn } from "../tree/namesIn";

/** List what is wrong with a leaf. */
export function checkLeaf(leaf: AnyLeaf, declared: FactDeclarations, path: ErrorPath): readonly RuleProblem[] {
  const names = namesIn(leaf);
  if (!Array.isArray(names) || names.length === 0) return [{ path, expected: "one fact or more" }];
  const strange = Array.from(names, (name, at) => (isDeclared(name, declared) ? [] : [placeOf(leaf, at)])).flat();
  if (strange.length > 0) return strange.map((at) => ({ path: [...path, ...at], expected: "a declared fact" }));
  const expected = expectedLeaf(leaf, names, declared);
  return expected === undefined ? [] : [{ path, expected }];
}

function isDeclared(name: unknown, declared: FactDeclarations): boolean {
  return typeof name === "string" && Object.hasOwn(declared, name);
}

/** Return where the name of a fact stands in a leaf. */
function placeOf(leaf: AnyLeaf, at: number): ErrorPath {
  if ("sum" in leaf) return ["sum", at];
  return "fact" in leaf ? ["fact"] : [at === 0 ? "share" : "of"];
}

/** Return what was expected instead of a leaf, or `undefined` where it is sound. */
function expectedLeaf(leaf: AnyLeaf, names: readonly string[], declared: FactDeclarations): string | undefined {
  if (new Set(names).size < names.length) return "each fact once";
  if ("share" in leaf) return expectedShare(names, leaf.atMost, declared);
  const [set, ...more] = Object.entries(leaf).filter(([key]) => key !== "fact" && key !== "sum");
  if (set === undefined || more.length > 0) return "exactly one comparator";
  const kind = declared[names[0] as string] as FactKind;
  if ("sum" in leaf && !(isMeasure(kind) && names.every((name) => declared[name] === kind))) {
    return "a sum of amounts, or of counts";
  }
  return expectedFor(kind, ...set);
}

function expectedShare(names: readonly string[], atMost: unknown, declared: FactDeclarations): string | undefined {
  const [kind, other] = names.map((name) => declared[name]);
  if (kind !== other || (kind !== "rupiah" && kind !== "amount")) return "a share of one amount in another";
  return isShare(atMost) ? undefined : "a share above 0 that prints as a decimal";
}

/** Return what was expected instead of a comparator and its value, or `undefined` where they fit the kind. */
function expectedFor(kind: FactKind, comparator: string, value: unknown): string | undefined {
  if (typeof kind === "object") return expectedOption(kind, comparator, value);
  if (kind === "yes-no") return comparator === "is" && typeof value === "boolean" ? undefined : "is: true or false";
  return kind === "date" ? expectedDay(comparator, value) : expectedLimit(comparator, value);
}

function expectedLimit(comparator: string, value: unknown): string | undefined {
  // Which limit a comparator sets does not hang on its value, which may be anything.
  const limit = limitOf({ [comparator]: 0 });
  if (!limit) return "atMost, atLeast, moreThan or lessThan";
  // Every amount is at least 0 and none is less: such a limit asks nothing.
  const least = limit.inclusive === limit.upper ? 0 : 1;
  return isWhole(value, least) ? undefined : `a whole number from ${least} on`;
}

function expectedDay(comparator: string, value: unknown): string | undefined {
  if (comparator === "monthsBeforeAsOf") return isWhole(value, 0) ? undefined : "whole months from 0 on";
  if (comparator !== "onOrBefore" && comparator !== "onOrAfter") return "onOrBefore, onOrAfter or monthsBeforeAsOf";
  return isCalendarDate(value) ? undefined : "an existing day as YYYY-MM-DD";
}

function expectedOption(options: readonly string[], comparator: string, value: unknown): string | undefined {
  if (comparator !== "is" && comparator !== "in") return "is or in";
  const chosen = comparator === "is" ? [value] : value;
  // A text in place of a list would be searched for parts of options.
  if (!Array.isArray(chosen) || chosen.length === 0 || !chosen.every((option) => options.includes(option))) {
    return `options among ${options.join(", ")}`;
  }
  return new Set(chosen).size === chosen.length && chosen.length < options.length
    ? undefined
    : "some options, each once";
}

/** Return whether a value is a whole number from a least one on. */
export function isWhole(value: unknown, least: number): value is number {
  return Number.isSafeInteger(value) && (value as number) >= least;
}

/** Return whether a value is a share above 0: it is read as the decimal that it prints as; one with an exponent is not. */
export function isShare(value: unknown): value is number {
  return typeof value === "number" && value > 0 && /^\d+(\.\d+)?$/.test(`${value}`);
}
