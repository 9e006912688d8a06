import { isCalendarDate } from "../../core/day/isCalendarDate";
import type { ErrorPath } from "../../core/error/UmkmError";
import { checkGraded, gradedNames } from "../../criteria/check/checkGraded";
import { listedIn, type PlainData } from "../../criteria/check/listedIn";
import type { RuleProblem } from "../../criteria/ruleProblem";
import type { DeclaredSizes } from "./checkSizeLimits";

const names = "purpose establishedBefore establishedSince measures eitherByLaw";
const purposes = ["registration", "facilities"];

/** Report problems of uses: for each purpose, a business of any age must have exactly one use. */
export function checkSizeUses(
  uses: unknown,
  measures: ReadonlySet<unknown>,
  { facts, regulations }: DeclaredSizes,
  path: ErrorPath,
  problems: RuleProblem[],
): void {
  const listed = listedIn(uses, `${names} ${gradedNames}`, path, problems);
  for (const { object, path: at } of listed) {
    const expect = (holds: boolean, name: string, expected: string) => {
      if (!holds) problems.push({ path: [...at, name], expected });
    };
    const { purpose, eitherByLaw } = object;
    expect(purpose === undefined || purposes.includes(purpose as string), "purpose", `one of ${purposes.join(", ")}`);
    expect(eitherByLaw === undefined || eitherByLaw === true, "eitherByLaw", "true, or nothing");
    for (const name of ["establishedBefore", "establishedSince"]) {
      expect(object[name] === undefined || isCalendarDate(object[name]), name, "an existing day as YYYY-MM-DD");
      expect(
        object[name] === undefined || facts.establishedOn === "date",
        name,
        "establishedOn among the facts, a date",
      );
    }
    problems.push(...combinationProblems(object.measures, measures, [...at, "measures"]));
    problems.push(...checkGraded(object, regulations, at));
  }
  for (const purpose of purposes) {
    const open = listed.map(({ object }) => object).filter((use) => (use.purpose ?? purpose) === purpose);
    if (!coversEveryAge(open)) problems.push({ path, expected: `one use for each age for ${purpose}` });
  }
}

function combinationProblems(items: unknown, measures: ReadonlySet<unknown>, path: ErrorPath): RuleProblem[] {
  if (path.length > 40) return [{ path, expected: "fewer combinations within each other" }];
  if (!Array.isArray(items) || items.length === 0) return [{ path, expected: "one measure or more" }];
  return Array.from(items, (item: unknown) => item).flatMap((item, n) => {
    const at = [...path, n];
    if (typeof item !== "object" || item === null) {
      return measures.has(item) ? [] : [{ path: at, expected: "a measure with limits, any or all" }];
    }
    const [[name = "", parts] = [], ...others] = Object.entries(item);
    if (others.length > 0 || (name !== "any" && name !== "all")) return [{ path: at, expected: "either any or all" }];
    return combinationProblems(parts, measures, [...at, name]);
  });
}

function coversEveryAge([first, second, ...others]: readonly PlainData[]): boolean {
  if (!first || others.length > 0) return false;
  return second ? joinAt(first, second) || joinAt(second, first) : ageOf(first) === "";
}

function joinAt(older: PlainData, younger: PlainData): boolean {
  return ageOf(older) === `before ${younger.establishedSince}` && younger.establishedBefore === undefined;
}

function ageOf({ establishedBefore, establishedSince }: PlainData): string {
  return [establishedBefore && `before ${establishedBefore}`, establishedSince].filter(Boolean).join();
}
