import type { FactDeclarations } from "../../../src/core/fact/fact";
import type { AnyCriterion } from "../../../src/criteria/anyCondition";
import { checkCriteria } from "../../../src/criteria/check/checkCriteria";
import type { LawData } from "./lawData";
import { linesOf } from "./linesOf";
import { lintGraded } from "./lintGrades";
import { lintTerms } from "./lintTerms";
import { repeated } from "./repeated";

interface Rules {
  readonly criteria?: readonly AnyCriterion[];
  readonly memberCriteria?: readonly AnyCriterion[];
  readonly notCovered: readonly string[];
}

/** List what is wrong with a programme beyond its citations and the order of its periods. */
export function lintProgramme({ id, periods, facts, memberFacts }: LawData): string[] {
  const declared = (facts ?? {}) as FactDeclarations;
  const members = (memberFacts ?? {}) as FactDeclarations;
  const rules = periods.map(({ value }) => value as Rules);
  return [
    ...(facts ? [] : [`${id}: expected declared facts`]),
    ...rules.flatMap((value, n) => lintRules(value, declared, members, `${id}.periods.${n}.value`)),
    ...keptIds(rules, id),
  ];
}

function lintRules(rules: Rules, declared: FactDeclarations, members: FactDeclarations, path: string): string[] {
  const { criteria = [], memberCriteria = [], notCovered } = rules;
  return [
    ...lintGraded([...criteria, ...memberCriteria].map((criterion) => [`${path}.${criterion.id}`, criterion])),
    ...repeated([...criteria, ...memberCriteria].map((criterion) => criterion.id)).map(
      (id) => `${path}: expected one criterion ${id}`,
    ),
    ...linesOf(criteria, checkCriteria(criteria, declared, members), `${path}.criteria`),
    ...linesOf(memberCriteria, checkCriteria(memberCriteria, members), `${path}.memberCriteria`),
    // Terms read the facts of the applicant or, of a cluster, of a member.
    ...lintTerms(rules, Object.keys(members).length > 0 ? members : declared, path),
    ...repeated(notCovered).map((id) => `${path}: expected ${id} once among what is not covered`),
  ];
}

// The same condition keeps its id from one period to the next, so that answers can be compared.
function keptIds(rules: readonly Rules[], path: string): string[] {
  return rules.flatMap((later, n) => {
    const earlier = rules[n - 1];
    if (!earlier) return [];
    return (["criteria", "memberCriteria"] as const).flatMap((list) => {
      const [before = [], now = []] = [earlier[list], later[list]];
      const same = (a: AnyCriterion) => (b: AnyCriterion) => JSON.stringify(a.when) === JSON.stringify(b.when);
      return now
        .filter((criterion) => !before.some(({ id }) => id === criterion.id) && before.some(same(criterion)))
        .map(({ id }) => `${path}.periods.${n}: expected ${id} under the id that it had before`);
    });
  });
}
