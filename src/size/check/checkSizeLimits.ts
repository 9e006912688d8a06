import type { ErrorPath } from "../../core/error/UmkmError";
import type { FactDeclarations } from "../../core/fact/fact";
import { isMeasure } from "../../core/fact/isMeasure";
import { isPlain } from "../../core/plain/isPlain";
import { checkGraded, gradedNames } from "../../criteria/check/checkGraded";
import { listedIn, type PlainData } from "../../criteria/check/listedIn";
import { objectAt } from "../../criteria/check/objectAt";
import type { RuleProblem } from "../../criteria/ruleProblem";
import { evidenceGrades } from "../../law/evidence";

/** The facts, classes and regulations that the rules of a regime may use. */
export interface DeclaredSizes {
  readonly facts: FactDeclarations;
  readonly classes: readonly unknown[];
  readonly regulations: ReadonlySet<unknown>;
}

/** Report problems of limits, and return the measures with limits. */
export function checkSizeLimits(
  limits: unknown,
  { facts, classes, regulations }: DeclaredSizes,
  path: ErrorPath,
  problems: RuleProblem[],
): ReadonlySet<unknown> {
  const measures = new Set<unknown>();
  for (const { object, path: at } of listedIn(
    limits,
    `measure atMost below evidenceOf ${gradedNames}`,
    path,
    problems,
  )) {
    const { measure } = object;
    const kind = typeof measure === "string" && Object.hasOwn(facts, measure) ? facts[measure] : undefined;
    if (!isMeasure(kind)) {
      problems.push({ path: [...at, "measure"], expected: "a declared amount or count" });
    } else if (measures.has(measure)) {
      problems.push({ path: [...at, "measure"], expected: "a measure that has no other limits" });
    }
    measures.add(measure);
    checkBands(
      object,
      classes.slice(0, -1).filter((one) => typeof one === "string"),
      at,
      problems,
    );
    checkGrades(object.evidenceOf, classes.slice(0, -1), [...at, "evidenceOf"], problems);
    problems.push(...checkGraded(object, regulations, at));
  }
  // A classification tries every combination, once for each missing fact.
  if (classes.length ** measures.size > 4096)
    problems.push({ path, expected: "at most 4,096 combinations of classes" });
  return measures;
}

function checkBands({ atMost, below }: PlainData, limited: readonly string[], at: ErrorPath, problems: RuleProblem[]) {
  const name = below === undefined ? "atMost" : "below";
  if (below !== undefined && atMost !== undefined) problems.push({ path: at, expected: "atMost or below, not both" });
  const bands = objectAt(
    below ?? atMost,
    limited.join(" "),
    [...at, name],
    problems,
    "one of the classes but the largest",
  );
  if (bands && !ascend(Object.entries(bands), limited, below === undefined ? -1 : 0)) {
    problems.push({
      path: [...at, name],
      expected: "whole limits that ascend, for all classes but the largest, in order",
    });
  }
}

function checkGrades(grades: unknown, limited: readonly unknown[], path: ErrorPath, problems: RuleProblem[]): void {
  if (grades === undefined) return;
  const sound =
    isPlain(grades) &&
    Object.entries(grades).every(
      ([name, grade]) => limited.includes(name) && evidenceGrades.some((one) => one === grade),
    );
  if (!sound) problems.push({ path, expected: "grades by class, for classes but the largest" });
}

// Exclusive limits begin at 1, since nothing is below 0; inclusive limits may be 0.
function ascend(bands: readonly [string, unknown][], names: readonly string[], smallest: number): boolean {
  return (
    bands.length === names.length &&
    bands.every(([name, limit], n) => {
      const least = (bands[n - 1]?.[1] ?? smallest) as number;
      return name === names[n] && Number.isSafeInteger(limit) && (limit as number) > least;
    })
  );
}
