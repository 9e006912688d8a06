import type { CalendarDate } from "../../src/core/day/calendarDate";
import type { FactDeclarations } from "../../src/core/fact/fact";
import type { Known } from "../../src/core/fact/known";
import type { Truth } from "../../src/core/truth/truth";
import type { AnyCondition, AnyCriterion } from "../../src/criteria/anyCondition";
import type { Scope } from "../../src/criteria/evaluate/cell";
import { cellOf } from "../../src/criteria/evaluate/cellOf";
import { nodeOf } from "../../src/criteria/evaluate/nodeOf";
import { placesOf } from "../../src/criteria/evaluate/placesOf";
import * as engine from "../../src/criteria/evaluate/reasonOf";
import { ruleOf } from "../../src/criteria/evaluate/ruleOf";
import type { Missing } from "../../src/criteria/missing";
import * as missing from "../../src/criteria/missing/missingFrom";
import type { Reason } from "../../src/criteria/reason";
import type { Changeable } from "../../src/criteria/remedy/step";

/** Facts by name, as tests write them. */
export interface Named {
  readonly facts: Readonly<Record<string, Known>>;
  readonly members: readonly Readonly<Record<string, Known>>[] | null;
  readonly asOf: CalendarDate;
}

/** What the facts are, of the applicant and of members. */
export interface Kinds {
  readonly own: FactDeclarations;
  readonly ofMembers: FactDeclarations | null;
}

const cellsIn = (facts: Named["facts"], declared: FactDeclarations) =>
  Object.keys(declared).map((name) => facts[name] && cellOf(facts[name]));

/** The cells of facts by name. */
export function scopeIn({ facts, members, asOf }: Named, { own, ofMembers }: Kinds): Scope {
  return {
    cells: cellsIn(facts, own),
    members: members === null ? null : members.map((one) => cellsIn(one, ofMembers ?? {})),
    asOf,
  };
}

/** The truth of a condition over facts by name. */
export function evaluateIn(when: AnyCondition, named: Named, kinds: Kinds): Truth {
  const node = nodeOf(when, placesOf(kinds.own), kinds.ofMembers && placesOf(kinds.ofMembers));
  const scope = scopeIn(named, kinds);
  return node.truth(scope.cells, scope);
}

/** The rule of a condition, and the scope of facts by name. */
export function ruleIn(criterion: Partial<AnyCriterion> & { readonly when: AnyCondition }, kinds: Kinds) {
  const { own, ofMembers } = kinds;
  return ruleOf(criterion as AnyCriterion, placesOf(own), ofMembers && placesOf(ofMembers));
}

export function missingIn(
  criteria: readonly { readonly when: AnyCondition }[],
  named: Named,
  kinds: Kinds,
  unread = false,
): Missing[] {
  return missing.missingFrom(
    criteria.map((one) => ruleIn(one, kinds)),
    scopeIn(named, kinds),
    unread,
  );
}

export function reasonIn(criterion: AnyCriterion, named: Named, kinds: Kinds): Reason {
  return engine.reasonOf(ruleIn(criterion, kinds), scopeIn(named, kinds));
}

/** Facts by name, what they are, and what can be done about each. */
export interface NamedChanges extends Pick<Changeable, "changeOf"> {
  readonly facts: Named["facts"];
  readonly declared: FactDeclarations;
  readonly asOf: CalendarDate;
}

export function changeableIn({ facts, declared, asOf, changeOf }: NamedChanges): Changeable {
  const kinds = { own: declared, ofMembers: null };
  return { scope: scopeIn({ facts, members: null, asOf }, kinds), places: placesOf(declared), changeOf };
}
