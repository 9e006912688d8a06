import { calendarDate } from "../core/calendarDate";
import type { FactDeclarations, FactKind } from "../core/fact";
import type { AnyLeaf } from "./anyCondition";
import { namesIn } from "./namesIn";

/** List what is wrong with a leaf. */
export function lintLeaf(leaf: AnyLeaf, declared: FactDeclarations): readonly string[] {
  const names = namesIn(leaf);
  if (!Array.isArray(names) || names.length === 0) return ["expected one fact or more"];
  const strange = names.filter((name) => typeof name !== "string" || !Object.hasOwn(declared, name));
  if (strange.length > 0) return strange.map((name) => `expected a declared fact, not ${name}`);
  if (new Set(names).size < names.length) return ["expected each fact once"];
  if ("share" in leaf) return lintShare(names, leaf.atMost, declared);
  const set = Object.entries(leaf).filter(([key]) => key !== "fact" && key !== "sum");
  const [comparator, value] = set[0] ?? [];
  if (set.length !== 1 || comparator === undefined) return ["expected exactly one comparator"];
  const kind = declared[names[0] ?? ""];
  if (kind === undefined) return [];
  if ("sum" in leaf && !(isMeasure(kind) && names.every((name) => declared[name] === kind))) {
    return ["expected a sum of amounts, or of counts"];
  }
  const expected = expectedOf(kind, comparator, value);
  return expected ? [`expected ${expected}`] : [];
}

function lintShare(names: readonly string[], atMost: unknown, declared: FactDeclarations): readonly string[] {
  if (!names.every((name) => declared[name] === "rupiah")) return ["expected a share of one amount in another"];
  return Number.isFinite(atMost) && (atMost as number) > 0 ? [] : ["expected a share above 0"];
}

// What was expected instead, or nothing when the comparator is sound.
function expectedOf(kind: FactKind, comparator: string, value: unknown): string | undefined {
  if (typeof kind === "object") return expectedOption(kind, comparator, value);
  if (kind === "yes-no") return comparator === "is" && typeof value === "boolean" ? undefined : "is: true or false";
  return kind === "date" ? expectedDay(comparator, value) : expectedLimit(comparator, value);
}

function expectedLimit(comparator: string, value: unknown): string | undefined {
  if (!["atMost", "atLeast", "moreThan", "lessThan"].includes(comparator))
    return "atMost, atLeast, moreThan or lessThan";
  // Every amount is at least 0 and none is less: such a limit asks nothing.
  const least = comparator === "atLeast" || comparator === "lessThan" ? 1 : 0;
  return isWhole(value, least) ? undefined : `a whole number from ${least} on`;
}

function expectedDay(comparator: string, value: unknown): string | undefined {
  if (comparator === "monthsBeforeAsOf") return isWhole(value, 0) ? undefined : "whole months from 0 on";
  if (comparator !== "onOrBefore" && comparator !== "onOrAfter") return "onOrBefore, onOrAfter or monthsBeforeAsOf";
  return isDay(value) ? undefined : "an existing day as YYYY-MM-DD";
}

function expectedOption(options: readonly string[], comparator: string, value: unknown): string | undefined {
  if (comparator !== "is" && comparator !== "in") return "is or in";
  const chosen: readonly unknown[] = comparator === "in" && Array.isArray(value) ? value : [value];
  const sound = chosen.length > 0 && chosen.every((option) => options.includes(option as string));
  if (!sound) return `options among ${options.join(", ")}`;
  return new Set(chosen).size === chosen.length && chosen.length < options.length
    ? undefined
    : "some options, each once";
}

function isMeasure(kind: FactKind): boolean {
  return kind === "rupiah" || kind === "count";
}

function isWhole(value: unknown, least: number): boolean {
  return Number.isSafeInteger(value) && (value as number) >= least;
}

function isDay(value: unknown): boolean {
  try {
    return calendarDate(value as string) === value;
  } catch {
    return false;
  }
}
