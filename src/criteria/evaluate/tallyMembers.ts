import { countTruths } from "../../core/truth/countTruths";
import type { Truth } from "../../core/truth/truth";
import type { Quantifier } from "../tree/shapeOf";
import { type Read, type Scope, viewOf } from "./viewOf";
import { walk } from "./walk";

/** The truth of a quantifier and of its condition for each member, by position. */
export interface Tally {
  readonly truth: Truth;
  readonly truths: readonly Truth[];
}

/** Ask every member. With no or unknown members the answer is not known, and `members` is what is missing. */
export function tallyMembers({ asked, least, most }: Quantifier, { members, asOf }: Scope, undecided: Read[]): Tally {
  if (!members || members.length === 0) {
    undecided.push({ fact: "members", why: "not-asked" });
    return { truth: null, truths: [] };
  }
  const truths = members.map((facts, member) => walk(asked, viewOf(facts, asOf, member), undecided));
  return { truth: countTruths(truths, least, most), truths };
}
