import type { ErrorPath } from "../../../src/core/error/UmkmError";
import { checkPeriods } from "../../../src/criteria/check/checkPeriods";
import type { RuleProblem } from "../../../src/criteria/ruleProblem";
import { checkProgramme } from "../../../src/financing/checkProgramme";
import { checkTerms } from "../../../src/financing/checkTerms";
import { regulations } from "../../../src/law/regulations/regulations";
import { checkSizeRegime } from "../../../src/size/checkSizeRegime";
import type { LawData } from "./lawData";
import { partsIn } from "./partsIn";

/** The day on which the facts were gathered: nothing can have been checked later. */
export const today = "2026-12-01";

const registered: ReadonlySet<unknown> = new Set(regulations.map(({ id }) => id));

interface Criterion {
  readonly id: string;
  readonly when: unknown;
}

/** List what is wrong with a law of ours: what the checker of its kind reports, and what is asked of ours alone. */
export function checkLaw(law: LawData): string[] {
  const reported = problemsOf(law).map(({ path, expected }) => `${path.join(".")}: expected ${expected}`);
  const gaps = (law.gaps ?? []).map(({ id }) => id);
  return [
    ...reported,
    ...partsIn(law, "").flatMap(({ path, object }) => ownProblems(path.slice(1), object)),
    ...(new Set(gaps).size < gaps.length ? ["gaps: expected each id once"] : []),
    ...keptIds(law),
    ...unreadElsewhere(law),
  ];
}

function problemsOf(law: LawData): readonly RuleProblem[] {
  if ("classes" in law) return checkSizeRegime(law);
  if (law.facts === undefined) return checkPeriods(law as never, registered, wordProblems);
  if (law.periods.some(({ value }) => "criteria" in value)) return checkProgramme(law);
  return checkTerms({ id: law.id, facts: law.facts, periods: law.periods, gaps: law.gaps });
}

/** What is wrong with a list of words. */
function wordProblems(value: unknown, path: ErrorPath): readonly RuleProblem[] {
  const words: readonly unknown[] = Array.isArray(value) ? value : [];
  const sound =
    words.length > 0 && new Set(words).size === words.length && words.every((one) => typeof one === "string");
  return sound ? [] : [{ path, expected: "words, each once" }];
}

function ownProblems(
  path: string,
  { id, document, checkedOn, then, rate, standing, evidence }: Readonly<Record<string, unknown>>,
): string[] {
  const isName = [id, document].every((one) => one === undefined || isKebabCase(one));
  const isWhole = rate === 1 || (then === 1 && /\.(rate|subsidy)\.\d+$/.test(path));
  const isNotRead = standing === "presumed" || /\.(unread|memberUnread)\.\d+$/.test(path);
  return [
    ...(isNotRead && evidence !== "unverified" ? [`${path}.evidence: expected unverified, for it was not read`] : []),
    ...(isName ? [] : [`${path}: expected an id in kebab-case`]),
    ...(typeof checkedOn === "string" && checkedOn > today ? [`${path}.checkedOn: expected no day to come`] : []),
    ...(isWhole ? [`${path}: expected less than the whole`] : []),
  ];
}

export function isKebabCase(id: unknown): boolean {
  return typeof id === "string" && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id);
}

/** The same condition keeps its id from one period to the next, so that answers can be compared. */
function keptIds({ periods }: LawData): string[] {
  const rules = periods.map(({ value }) => value as Partial<Record<string, readonly Criterion[]>>);
  return rules.flatMap((later, n) =>
    ["criteria", "memberCriteria"].flatMap((list) => {
      const before = rules[n - 1]?.[list] ?? [];
      const had = (when: unknown) => before.some((one) => JSON.stringify(one.when) === JSON.stringify(when));
      return (later[list] ?? [])
        .filter(({ id, when }) => !before.some((one) => one.id === id) && had(when))
        .map(({ id }) => `periods.${n}: expected ${id} under the id that it had before`);
    }),
  );
}

/** What nobody read of a text has the articles of the text. */
function unreadElsewhere({ periods }: LawData): string[] {
  return periods.flatMap(({ cite, value }, n) =>
    ["unread", "memberUnread"].flatMap((list) => {
      const rules = (value as Partial<Record<string, readonly { readonly cite: unknown }[]>>)[list] ?? [];
      const elsewhere = rules.filter((rule) => JSON.stringify(rule.cite) !== JSON.stringify(cite));
      return elsewhere.map(
        (rule) => `periods.${n}.value.${list}.${rules.indexOf(rule)}: expected the articles of the text`,
      );
    }),
  );
}
