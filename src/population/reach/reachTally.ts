import { shareRange } from "../../core/amount/shareRange";
import { UmkmError } from "../../core/error/UmkmError";
import type { SupportReach } from "../supportReach";
import type { Reached } from "./reachedBy";

/** What activities reached so far. */
export interface ReachTally {
  readonly add: (reached: Reached) => void;
  /** @throws UmkmError `infeasible` when the base is smaller than the businesses that were surely reached. */
  readonly reach: (base: number) => SupportReach;
}

/** Make a tally of the distinct businesses that activities reached; one that had surely not begun is left out. */
export function reachTally(): ReachTally {
  const [sure, possible] = [new Set<string>(), new Set<string>()];
  let [held, unknown] = [0, 0];
  let unnamed = 0;
  return {
    add: (reached) => {
      if (reached.held === false) return;
      if (reached.held) held += 1;
      else unknown += 1;
      for (const id of reached.named) {
        possible.add(id);
        if (reached.held) sure.add(id);
      }
      unnamed += reached.unnamed;
    },
    reach: (base) => {
      const atLeast = sure.size;
      if (atLeast > base) throw new UmkmError("infeasible", ["base", "value"], "no fewer than the businesses reached");
      const atMost = Math.min(base, possible.size + unnamed);
      return {
        activities: { held, unknown },
        businesses: { atLeast, atMost },
        share: shareRange(atLeast, atMost, base),
      };
    },
  };
}
