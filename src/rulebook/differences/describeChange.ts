import { evidenceGrades } from "../../law/evidence";
import type { ChangedThing, ChangeHow, Json } from "../rulebookComparison";
import type { Difference } from "./differences";
import { isRow } from "./isRow";

const listed: Readonly<Record<string, ChangedThing>> = {
  regulations: "regulation",
  sizes: "timeline",
  sizeFactors: "timeline",
  onboarding: "timeline",
  definitions: "timeline",
  programmes: "timeline",
  terms: "timeline",
  periods: "period",
  gaps: "gap",
  criteria: "criterion",
  memberCriteria: "criterion",
  unread: "unread",
  memberUnread: "unread",
  notAsked: "not-asked",
  limits: "limit",
  uses: "use",
  exclusions: "exclusion",
  documents: "document",
  notCovered: "not-covered",
};

const properties: Readonly<Record<string, ChangedThing>> = {
  when: "condition",
  bars: "condition",
  size: "condition",
  countsAs: "condition",
  cite: "citation",
  standing: "standing",
  liftable: "standing",
  evidence: "grade",
  evidenceBefore: "grade",
  fromEvidence: "grade",
  untilEvidence: "grade",
  evidenceOf: "grade",
  checkedOn: "check",
  note: "note",
  source: "note",
  title: "note",
  url: "note",
  from: "days",
  until: "days",
  order: "order",
  then: "term",
};

/** The thing that a property belongs to; the innermost one on a path decides. */
const within: Readonly<Record<string, ChangedThing>> = {
  facts: "fact",
  memberFacts: "fact",
  limits: "limit",
  uses: "use",
  targets: "figure",
  observations: "figure",
  asides: "figure",
  smallMediumShares: "figure",
  entrepreneurshipShares: "figure",
  populations: "figure",
  entrepreneurshipRatios: "figure",
  growths: "figure",
  regions: "region",
  evidenceOf: "grade",
};

/** What a difference is about, and how it changed. */
export function describeChange(difference: Difference): { what: ChangedThing; how: ChangeHow } {
  const what = whatOf(difference);
  return { what, how: howOf(what, difference) };
}

function whatOf({ path, list, before, after }: Difference): ChangedThing {
  // Each term is itself a list of rows, so a list name cannot tell rows.
  if (isRow(before ?? after)) return "row";
  const named = list === undefined ? look(properties, path.at(-1) as string) : look(listed, list);
  if (named) return named;
  // Facts can have any name, so a fact name must not be looked up.
  return (
    path
      .map((step) => look(within, step))
      .filter((thing) => thing !== undefined)
      .at(-1) ?? "other"
  );
}

function howOf(what: ChangedThing, { path, before, after }: Difference): ChangeHow {
  const last = what === "days" && path.at(-1) === "until";
  if (before === undefined) return last ? "closed" : "added";
  if (after === undefined) return last ? "reopened" : "removed";
  if (what === "check" && typeof before === "string" && typeof after === "string") {
    return before < after ? "newer" : "older";
  }
  const grades: readonly Json[] = evidenceGrades;
  if (what !== "grade" || !grades.includes(before) || !grades.includes(after)) return "changed";
  return grades.indexOf(after) < grades.indexOf(before) ? "raised" : "lowered";
}

function look(table: Readonly<Record<string, ChangedThing>>, name: string): ChangedThing | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
