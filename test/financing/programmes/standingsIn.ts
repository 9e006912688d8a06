import type { AnyCondition } from "../../../src/criteria/anyCondition";
import type { AnyProgrammeRules } from "../../../src/financing/types/programme";
import type { TermRules } from "../../../src/financing/types/terms";
import type { AnyRegulationId, Graded } from "../../../src/law/graded";
import type { NamedRule, Stands } from "../../../src/law/standing";

/** How every rule, row and document of a period stands, as the tables of test/cases write it. */
export function standingsIn(
  { criteria, memberCriteria = [], unread = [], memberUnread = [], notAsked = [] }: AnyProgrammeRules,
  { terms = {}, documents = [] }: Partial<TermRules<AnyCondition>>,
): Record<string, string> {
  const rows = Object.entries(terms).flatMap(([term, list]) => list.map((row, at) => [`${term} ${at}`, told(row)]));
  const named = (list: string, rules: readonly NamedRule[], says: (rule: NamedRule) => string) =>
    rules.map((rule) => [`${list} ${rule.id}`, says(rule)]);
  return Object.fromEntries([
    ...criteria.map((rule) => [`criteria ${rule.id}`, told(rule)]),
    ...memberCriteria.map((rule) => [`members ${rule.id}`, told(rule)]),
    ...named("criteria", unread, () => "unread"),
    ...named("members", memberUnread, () => "unread"),
    ...named("not asked", notAsked, source),
    ...documents.map((row) => [`documents ${row.document}`, told(row)]),
    ...rows,
  ]);
}

/** The grade and the articles of a value. */
export function source({ evidence, cite }: Graded<AnyRegulationId>): string {
  return `${evidence} · ${cite.map(({ regulation, at }) => `${regulation} ${at}`).join("; ")}`;
}

function told(rule: Stands): string {
  const { standing = "cited", liftable, evidenceBefore } = rule;
  if (standing === "presumed") return `presumed ${source({ ...rule, evidence: evidenceBefore ?? rule.evidence })}`;
  if (standing === "cited") return source(rule);
  const by = liftable ? `; by ${source(liftable)}` : "";
  return `${standing === "in-part" ? "in part" : standing} ${source(rule)}${by}`;
}
