import type { Observed } from "../../core/fact/fact";
import { observe } from "../../core/fact/observe";
import type { Truth } from "../../core/truth/truth";
import type { MemberTruths, Reason } from "../reason";
import type { Cell, Scope } from "./cell";
import type { Rule } from "./ruleOf";
import { tallyMembers } from "./tallyMembers";

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Evaluate a rule and say how it came out: its truth, what was observed, what was required, and the article. */
export function reasonOf({ criterion, node, facts, own, quantifiers }: Rule, scope: Scope): Reason {
  const { cells } = scope;
  const { id, when, cite, evidence, standing = "cited", checkedOn, note, liftable, evidenceBefore } = criterion;
  const observed: Record<string, Observed> = {};
  let implied: Record<string, string> | undefined;
  for (const [name, at] of own) {
    const cell = cells[at];
    observed[name] = observedIn(cell);
    if (typeof cell === "object" && cell.implied !== undefined) implied = { ...implied, [name]: cell.implied };
  }
  const truth = node.truth(cells, scope);
  const reason: Writable<Reason> = { id, truth, standing, facts, observed, required: when, cite, evidence };
  if (implied) reason.implied = implied;
  if (quantifiers.length > 0) reason.details = quantifiers.map((one) => membersBy(tallyMembers(one, scope).truths));
  if (liftable !== undefined) reason.liftable = liftable;
  if (evidenceBefore !== undefined) reason.evidenceBefore = evidenceBefore;
  if (checkedOn !== undefined) reason.checkedOn = checkedOn;
  if (note !== undefined) reason.note = note;
  return reason;
}

/** A cell as results show it. */
function observedIn(cell: Cell): Observed {
  if (cell === undefined) return null;
  return typeof cell === "object" ? observe(cell) : cell;
}

function membersBy(truths: readonly Truth[]): MemberTruths {
  const positions = (wanted: Truth) => truths.flatMap((truth, position) => (truth === wanted ? [position] : []));
  return { true: positions(true), false: positions(false), unknown: positions(null) };
}
