import type { ErrorPath } from "../../core/error/UmkmError";
import { checkGraded, gradedNames } from "../../criteria/check/checkGraded";
import { listedIn, type PlainData } from "../../criteria/check/listedIn";
import { objectAt } from "../../criteria/check/objectAt";
import type { RuleProblem } from "../../criteria/ruleProblem";
import type { DeclaredSizes } from "./checkSizeLimits";

/** Report problems of exclusions. A rule may return under the same id on later days. */
export function checkSizeExclusions(
  exclusions: unknown,
  { facts, classes, regulations }: DeclaredSizes,
  path: ErrorPath,
  problems: RuleProblem[],
): void {
  const names = `id purpose size countsAs from until fromEvidence untilEvidence bars ${gradedNames}`;
  const listed = listedIn(exclusions, names, path, problems);
  for (const [n, { object, path: at }] of listed.entries()) {
    const expect = (holds: boolean, name: string, expected: string) => {
      if (!holds) problems.push({ path: [...at, name], expected });
    };
    const { id, purpose, size, countsAs, bars } = object;
    expect(typeof id === "string" && id !== "", "id", "an id");
    const before = listed.slice(0, n).map((other) => other.object);
    expect(!before.some((other) => other.id === id && overlap(other, object)), "id", "one rule of this id on a day");
    expect([undefined, "registration", "facilities"].includes(purpose as string), "purpose", "a purpose");
    const several = Array.isArray(size) && size.length > 0 && new Set(size).size === size.length;
    const named: readonly unknown[] = several ? Array.from(size) : [size];
    expect(size === undefined || named.every((one) => classes.includes(one)), "size", "one of the classes, or several");
    expect(countsAs === undefined || classes.includes(countsAs), "countsAs", "one of the classes");
    expect(countsAs === undefined || size === undefined, "countsAs", "a rule on every class, without size");
    const other = before.find((one) => (one.countsAs ?? countsAs) !== countsAs && overlap(one, object));
    expect(countsAs === undefined || other === undefined, "countsAs", "one class on a day");
    const [first, last] = spanOf(object);
    expect(first <= last, "until", "a day from the first on");
    const bar = objectAt(bars, "fact in is", [...at, "bars"], problems) ?? {};
    const kind = typeof bar.fact === "string" && Object.hasOwn(facts, bar.fact) ? facts[bar.fact] : undefined;
    const sound = typeof kind === "object" ? isListOf(kind, bar.in) : kind === "yes-no" && typeof bar.is === "boolean";
    const one = bar.in === undefined || bar.is === undefined;
    expect(sound && one, "bars", "options of a declared list, or a yes or no of a declared fact");
    problems.push(...checkGraded(object, regulations, at));
  }
}

function isListOf(options: readonly string[], given: unknown): boolean {
  return Array.isArray(given) && given.length > 0 && Array.from(given).every((one) => options.includes(one));
}

function overlap(one: PlainData, other: PlainData): boolean {
  const [a, b] = [spanOf(one), spanOf(other)];
  return a[0] <= b[1] && b[0] <= a[1];
}

// The days of a rule as text. A value that is not text cannot be a day, and is reported elsewhere.
function spanOf({ from, until }: PlainData): [string, string] {
  return [typeof from === "string" ? from : "", typeof until === "string" ? until : "9999-12-31"];
}
