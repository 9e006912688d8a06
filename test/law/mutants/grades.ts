import type { AnyCondition } from "../../../src/criteria/anyCondition";
import type { AnyProgrammeRules } from "../../../src/financing/types/programme";
import type { TermRules } from "../../../src/financing/types/terms";
import type { Period, Timeline } from "../../../src/law/timeline";
import { weakestEvidence } from "../../../src/law/weakestEvidence";
import { readGrades } from "../../tables/readGrades.mjs";
import type { Golden } from "./goldens";

/** What the golden rows of a programme hold of each of its periods: days, grades and what was not read. */
export function gradesOf(programme: string, kind: "criteria" | "terms"): Golden[] {
  return readGrades(programme).map((row, at) => ({
    shown: ({ periods }: Timeline<never>) => {
      const period = periods[at];
      return period && [daysOf(period), kind === "terms" ? ofTerms(period) : ofCriteria(period, row.notCovered)];
    },
  }));
}

function daysOf({ from, until, checkedOn, evidence, fromEvidence, untilEvidence }: Period<unknown>) {
  return [from, until, checkedOn, evidence, weakestEvidence([evidence, fromEvidence, untilEvidence])];
}

function ofCriteria({ value }: Period<AnyProgrammeRules>, named: readonly string[]) {
  const { criteria, memberCriteria = [], notCovered } = value;
  return [
    ...[...criteria, ...memberCriteria].map(({ id, evidence }) => [id, evidence]),
    notCovered.filter((id) => named.includes(id)),
  ];
}

function ofTerms({ value: { terms = {}, documents = [], notCovered } }: Period<TermRules<AnyCondition>>) {
  const grades = Object.entries(terms).map(([name, list]) => [name, new Set(list.map(({ evidence }) => evidence))]);
  return [
    grades.map(([name, found]) => [name, [...(found as Set<string>)]]),
    documents.map(({ document, evidence }) => [document, evidence]),
    [...notCovered].sort(),
  ];
}
