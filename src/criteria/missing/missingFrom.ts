import { isFirm } from "../../law/isFirm";
import type { Read, Scope } from "../evaluate/cell";
import type { Rule } from "../evaluate/ruleOf";
import { undecidedIn } from "../evaluate/undecidedIn";
import type { Missing } from "../missing";
import { deciderOf } from "./deciderOf";

/**
 * List the facts that may settle criteria, all of which must hold; none when they are settled, or when no fact can.
 *
 * A fact under a decided branch is never missing. Nor is a fact that can only leave the answer open: where a criterion that
 * does not settle a no fails, or one was not read, a fact may help by failing a criterion that was read, and not
 * otherwise. The order is: decisive facts, then by weight from the largest, then as the criteria read them, then by
 * member. The work grows linearly with the members: each missing fact asks only the member that it belongs to again.
 *
 * @param unread - whether there are criteria beside these that were not read: then nothing settles all that they hold.
 */
export function missingFrom(rules: readonly Rule[], scope: Scope, unread = false): Missing[] {
  const truths = rules.map(({ node }) => node.truth(scope.cells, scope));
  const failing = rules.filter((_, n) => truths[n] === false);
  if (failing.some(({ criterion }) => isFirm(criterion))) return [];
  const settles = !unread && failing.length === 0;
  const open = rules.filter(({ criterion }, n) => truths[n] === null && (settles || isFirm(criterion)));
  const reads = new Map<string, { read: Read; readers: Rule[] }>();
  for (const rule of open) {
    for (const read of undecidedIn(rule.node, scope.cells, scope)) {
      const { fact, member } = read;
      const key = `${member ?? ""}:${fact}`;
      const held = reads.get(key) ?? { read, readers: [] };
      if (held.readers.at(-1) !== rule) held.readers.push(rule);
      reads.set(key, held);
    }
  }
  const decides = deciderOf(open, settles, scope);
  const place = placesIn(rules);
  return [...reads.values()]
    .map(({ read, readers }) => ({
      at: place(read),
      missing: { ...read, decisive: decides(read, readers), weight: readers.length },
    }))
    .sort(
      ({ at: ofA, missing: a }, { at: ofB, missing: b }) =>
        Number(b.decisive) - Number(a.decisive) ||
        b.weight - a.weight ||
        ofA - ofB ||
        // What stands at one place is one fact of several members.
        (a.member as number) - (b.member as number),
    )
    .map(({ missing }) => missing);
}

/** Return the function that tells where the rules read a fact. Members are asked for before their facts. */
function placesIn(rules: readonly Rule[]): (read: Read) => number {
  const places = new Map<string, number>();
  for (const key of rules.flatMap(({ order }) => order)) if (!places.has(key)) places.set(key, places.size);
  return ({ fact, member }) => places.get(`${member === undefined ? "" : "member"}:${fact}`) as number;
}
