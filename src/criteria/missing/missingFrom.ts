import { isFirm } from "../../law/isFirm";
import type { AnyQuantifier } from "../anyCondition";
import { type Tally, tallyMembers } from "../evaluate/tallyMembers";
import { type Read, type Scope, type View, viewOf } from "../evaluate/viewOf";
import { walk } from "../evaluate/walk";
import type { Missing } from "../missing";
import { leavesOf } from "../tree/leavesOf";
import { namesIn } from "../tree/namesIn";
import { type Asked, deciderOf } from "./deciderOf";

/**
 * List the facts that may settle criteria, all of which must hold; none when they are settled, or when no fact can.
 *
 * A fact under a decided branch is never missing. Nor is a fact that can only leave the answer open: where a criterion that
 * does not settle a no fails, or one was not read, a fact may help by failing a criterion that was read, and not
 * otherwise. The order is: decisive facts, then by weight from the largest, then as the criteria read them, then by
 * member. The work grows linearly with the members: each missing fact asks only the member that it belongs to again.
 *
 * @param unread - whether there are criteria beside these that were not read: then nothing settles all that they hold.
 * @throws UmkmError as `evaluate`.
 */
export function missingFrom(criteria: readonly Asked[], scope: Scope, unread = false): Missing[] {
  const tallies = new Map<AnyQuantifier, Tally>();
  const quantify: View["quantify"] = (shaped, undecided) => {
    const tally = tallyMembers(shaped, scope, undecided);
    tallies.set(shaped.quantifier, tally);
    return tally.truth;
  };
  const view: View = { ...viewOf(scope.facts, scope.asOf), quantify };
  const undecided: { criterion: Asked; reads: Read[] }[] = [];
  let settles = !unread;
  for (const criterion of criteria) {
    const reads: Read[] = [];
    const truth = walk(criterion.when, view, reads);
    if (truth === false && isFirm(criterion)) return [];
    if (truth === false) settles = false;
    if (truth === null) undecided.push({ criterion, reads });
  }
  const open = settles ? undecided : undecided.filter(({ criterion }) => isFirm(criterion));
  const reads = new Map<string, { read: Read; readers: Asked[] }>();
  for (const { criterion, reads: all } of open) {
    for (const [key, read] of new Map(all.map((read) => [`${read.member ?? ""}:${read.fact}`, read]))) {
      const held = reads.get(key) ?? { read, readers: [] };
      held.readers.push(criterion);
      reads.set(key, held);
    }
  }
  const decides = deciderOf(
    open.map(({ criterion }) => criterion),
    settles,
    scope,
    tallies,
  );
  const place = placesIn(criteria);
  return [...reads.values()]
    .map(({ read, readers }) => ({ ...read, decisive: decides(read, readers), weight: readers.length }))
    .sort(
      (a, b) =>
        Number(b.decisive) - Number(a.decisive) ||
        b.weight - a.weight ||
        place(a) - place(b) ||
        // What stands at one place is one fact of several members.
        (a.member as number) - (b.member as number),
    );
}

/** Return the function that tells where the criteria read a fact. Members are asked for before their facts. */
function placesIn(criteria: readonly Asked[]): (missing: Missing) => number {
  const places = new Map<string, number>();
  const note = (key: string) => places.has(key) || places.set(key, places.size);
  for (const { when } of criteria) {
    for (const { leaf, ofMembers } of leavesOf(when)) {
      if (ofMembers) note(":members");
      for (const name of namesIn(leaf)) note(`${ofMembers ? "member" : ""}:${name}`);
    }
  }
  return ({ fact, member }) => places.get(`${member === undefined ? "" : "member"}:${fact}`) as number;
}
