import { exactOf } from "../../core/amount/exactOf";
import { powerOf } from "../../core/amount/powerOf";
import { countTruths } from "../../core/truth/countTruths";
import type { Truth } from "../../core/truth/truth";
import type { Quantifier } from "../tree/shapeOf";
import { rateOf } from "./rateOf";
import { type Read, type Scope, viewOf } from "./viewOf";
import { walk } from "./walk";

/** The truth of a quantifier and of its condition for each member, by position. */
export interface Tally {
  readonly truth: Truth;
  readonly truths: readonly Truth[];
  /** The most members of whom the condition may be true, inclusive; left out, there is no upper bound. */
  readonly most?: number | undefined;
}

/** Ask every member. With no or unknown members the answer is not known, and `members` is what is missing. */
export function tallyMembers(quantifier: Quantifier, { members, asOf }: Scope, undecided: Read[]): Tally {
  const { asked, least } = quantifier;
  if (!members || members.length === 0) {
    undecided.push({ fact: "members", why: "not-asked" });
    return { truth: null, truths: [] };
  }
  const truths = members.map((facts, member) => walk(asked, viewOf(facts, asOf, member), undecided));
  const most = mostOf(quantifier, members.length);
  return { truth: countTruths(truths, least, most), truths, most };
}

/** Return the most members of whom a condition may be true: of a share, the whole members within it. */
function mostOf({ most, mostShare }: Quantifier, members: number): number | undefined {
  if (mostShare === undefined) return most;
  const { digits, scale } = exactOf(rateOf({ atMost: mostShare }));
  return Number((digits * BigInt(members)) / powerOf(10n, scale));
}
