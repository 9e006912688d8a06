import type { AnyCondition, AnyCriterion, AnyQuantifier } from "../anyCondition";
import { type Tally, tallyMembers } from "../evaluate/tallyMembers";
import { type Read, type Scope, type View, viewOf } from "../evaluate/viewOf";
import { walk } from "../evaluate/walk";
import type { Missing } from "../missing";
import { leavesOf } from "../tree/leavesOf";
import { namesIn } from "../tree/namesIn";
import { deciderOf } from "./deciderOf";

/**
 * List the facts that keep criteria, all of which must hold, from being known; none when they are known.
 *
 * A fact under a decided branch is never missing. The order is: decisive facts, then by weight from the largest, then as
 * the criteria read them, then by member. The work grows linearly with the members: each missing fact asks only the
 * member that it belongs to again.
 *
 * @param unread - whether there are criteria beside these that were not read: then nothing settles all that they hold.
 * @throws UmkmError as `evaluate`.
 */
export function missingFrom(criteria: readonly Pick<AnyCriterion, "when">[], scope: Scope, unread = false): Missing[] {
  const tallies = new Map<AnyQuantifier, Tally>();
  const quantify: View["quantify"] = (shaped, undecided) => {
    const tally = tallyMembers(shaped, scope, undecided);
    tallies.set(shaped.quantifier, tally);
    return tally.truth;
  };
  const view: View = { ...viewOf(scope.facts, scope.asOf), quantify };
  const open: AnyCondition[] = [];
  const reads = new Map<string, { read: Read; readers: AnyCondition[] }>();
  for (const { when } of criteria) {
    const undecided: Read[] = [];
    const truth = walk(when, view, undecided);
    if (truth === false) return [];
    if (truth === null) open.push(when);
    for (const [key, read] of new Map(undecided.map((read) => [`${read.member ?? ""}:${read.fact}`, read]))) {
      const held = reads.get(key) ?? { read, readers: [] };
      held.readers.push(when);
      reads.set(key, held);
    }
  }
  if (open.length === 0) return [];
  // What was not read is one more open condition, which no fact decides.
  const decides = deciderOf(unread ? [...open, { all: [] }] : open, scope, tallies);
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
function placesIn(criteria: readonly Pick<AnyCriterion, "when">[]): (missing: Missing) => number {
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
