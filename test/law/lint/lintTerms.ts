import type { FactDeclarations } from "../../../src/core/fact/fact";
import type { AnyCondition, AnyCriterion } from "../../../src/criteria/anyCondition";
import { checkCriteria } from "../../../src/criteria/check/checkCriteria";
import { linesOf } from "./linesOf";
import { lintGraded } from "./lintGrades";
import { repeated } from "./repeated";

interface Row {
  readonly when?: AnyCondition;
  readonly then: unknown;
}

interface Stated {
  readonly notCovered?: readonly string[];
  readonly terms?: Readonly<Record<string, readonly Row[]>>;
  readonly documents?: readonly { readonly document: string; readonly when?: AnyCondition }[];
}

type Fits = readonly [fits: (value: unknown) => boolean, expected: string];

const whole: Fits = [(value) => Number.isSafeInteger(value) && (value as number) > 0, "a whole number from 1 on"];
const option: Fits = [(value) => [value].flat().length > 0 && [value].flat().every(isText), "an option"];
const subsidy: Fits = [(value) => isShare(value) || isText(value), "a share of 1, or an option"];
const kinds: Readonly<Record<string, Fits>> = {
  rate: [(value) => isShare(value) || areSteps(value), "a share of 1, or such rates by first day"],
  workingCapitalMonths: whole,
  investmentMonths: whole,
  tenorWeeks: whole,
  grant: whole,
  method: option,
  repayment: option,
  concurrence: option,
  grace: option,
  additionalCollateral: option,
  onDefault: option,
  collateralSanction: option,
  subsidy,
};

/** List what is wrong with the terms and documents of a period beyond their citations. */
export function lintTerms(rules: object, facts: FactDeclarations, path: string): string[] {
  const { terms = {}, documents = [], notCovered = [] } = rules as Stated;
  const rows = Object.entries(terms).flatMap(([name, list]) =>
    list.map((row, n) => ({ ...row, name, id: `terms.${name}.${n}`, last: n === list.length - 1 })),
  );
  const owed = documents.map((row) => ({ ...row, id: `documents.${row.document}` }));
  const conditions = [...rows, ...owed].filter((row) => row.when) as unknown as AnyCriterion[];
  return [
    ...lintGraded(rows.map((row) => [`${path}.${row.id}`, row])),
    ...lintGraded(owed.map((row, n) => [`${path}.documents.${n}`, row])),
    ...linesOf(conditions, checkCriteria(conditions, facts), path),
    ...Object.entries(terms).flatMap(([name, list]) => [
      ...(kinds[name] ? [] : [`${path}.terms.${name}: expected a term`]),
      ...(list.length > 0 ? [] : [`${path}.terms.${name}: expected a row`]),
    ]),
    // Rows are read first match: one without a condition hides all that follow.
    ...rows.flatMap((row) => (row.when || row.last ? [] : [`${path}.${row.id}: expected a condition or the last row`])),
    ...rows.flatMap(({ id, name, then }) => {
      if (then === undefined) return [`${path}.${id}: expected then`];
      const unstated = (then as { unstated?: string } | null)?.unstated;
      if (unstated !== undefined) return notCovered.includes(unstated) ? [] : [`${path}.${id}: expected a gap by name`];
      const [fits, expected] = kinds[name] ?? option;
      return then === null || fits(then) ? [] : [`${path}.${id}: expected ${expected}`];
    }),
    ...repeated(documents.map(({ document }) => document)).map((id) => `${path}: expected one document ${id}`),
    ...documents.flatMap(({ document }, n) =>
      isText(document) ? [] : [`${path}.documents.${n}: expected an id in kebab-case`],
    ),
  ];
}

function isShare(value: unknown): boolean {
  return typeof value === "number" && value >= 0 && value < 1;
}

function areSteps(value: unknown): boolean {
  if (!Array.isArray(value) || value.length === 0) return false;
  const days = value.map(({ from }) => from);
  return value.every(({ rate }) => isShare(rate)) && String(days) === String([...new Set(days)].sort());
}

function isText(value: unknown): value is string {
  return typeof value === "string" && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value);
}
