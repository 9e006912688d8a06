import { exactOf } from "../../core/amount/exactOf";
import { powerOf } from "../../core/amount/powerOf";
import { countTruths } from "../../core/truth/countTruths";
import type { Truth } from "../../core/truth/truth";
import type { Scope } from "./cell";
import type { Node } from "./node";
import { rateOf } from "./rateOf";

/** The truth of a quantifier and of its condition for each member, by position. */
export interface Tally {
  readonly truth: Truth;
  readonly truths: readonly Truth[];
  /** The most members of whom the condition may be true, inclusive; left out, there is no upper bound. */
  readonly most?: number | undefined;
}

/** Ask every member. With no or unknown members the answer is not known. */
export function tallyMembers(node: Node, scope: Scope): Tally {
  const { members } = scope;
  const { asked, least = null } = node;
  if (!members || members.length === 0) return { truth: null, truths: [] };
  const truths = members.map((cells) => (asked as Node).truth(cells, scope));
  const most = mostOf(node, members.length);
  return { truth: countTruths(truths, least, most), truths, most };
}

/** Return the most members of whom a condition may be true: of a share, the whole members within it. */
function mostOf({ most, mostShare }: Node, members: number): number | undefined {
  if (mostShare === undefined) return most;
  const { digits, scale } = exactOf(rateOf({ atMost: mostShare }));
  return Number((digits * BigInt(members)) / powerOf(10n, scale));
}
