import type { Observed } from "../../core/fact/fact";
import { observe } from "../../core/fact/observe";
import type { Truth } from "../../core/truth/truth";
import type { Citation } from "../../law/graded";
import type { AnyCriterion } from "../anyCondition";
import type { MemberTruths, Reason } from "../reason";
import { leavesOf } from "../tree/leavesOf";
import { namesIn } from "../tree/namesIn";
import { tallyMembers } from "./tallyMembers";
import { type Scope, type View, viewOf } from "./viewOf";
import { walk } from "./walk";

/**
 * Evaluate a criterion and say how it came out: its truth, what was observed, what was required, and the article.
 *
 * @throws UmkmError as `evaluate`.
 */
export function reasonOf(criterion: AnyCriterion, scope: Scope): Reason {
  const { id, when, cite, evidence, checkedOn, note, standing = "cited", liftable, evidenceBefore } = criterion;
  const details: MemberTruths[] = [];
  const own = viewOf(scope.facts, scope.asOf);
  const quantify: View["quantify"] = (quantifier, undecided) => {
    const { truth, truths } = tallyMembers(quantifier, scope, undecided);
    details.push({ true: positions(truths, true), false: positions(truths, false), unknown: positions(truths, null) });
    return truth;
  };
  const truth = walk(when, { ...own, quantify });
  const facts = new Set<string>();
  const observed: Record<string, Observed> = {};
  const implied: Record<string, string> = {};
  for (const { leaf, ofMembers } of leavesOf(when)) {
    for (const name of namesIn(leaf)) {
      facts.add(name);
      if (ofMembers) continue;
      const known = own.read(name);
      observed[name] = observe(known);
      if (known.implied !== undefined) implied[name] = known.implied;
    }
  }
  return {
    id,
    truth,
    standing,
    facts: [...facts],
    observed,
    ...(Object.keys(implied).length > 0 ? { implied } : {}),
    // Law data is frozen and may be shared; what a caller may still write is copied.
    required: Object.isFrozen(when) ? when : JSON.parse(JSON.stringify(when)),
    ...(details.length > 0 ? { details } : {}),
    cite: copied(cite),
    evidence,
    ...(liftable === undefined ? {} : { liftable: { ...liftable, cite: copied(liftable.cite) } }),
    ...(evidenceBefore === undefined ? {} : { evidenceBefore }),
    ...(checkedOn === undefined ? {} : { checkedOn }),
    ...(note === undefined ? {} : { note }),
  };
}

function copied(cite: readonly Citation[]): [Citation, ...Citation[]] {
  return cite.map((citation) => ({ ...citation })) as [Citation, ...Citation[]];
}

/** List the positions of members whose truth is as wanted. */
function positions(truths: readonly Truth[], wanted: Truth): number[] {
  return truths.flatMap((truth, position) => (truth === wanted ? [position] : []));
}
