import { countTruths } from "../../core/truth/countTruths";
import type { Truth } from "../../core/truth/truth";
import type { AnyQuantifier } from "../anyCondition";
import type { Tally } from "../evaluate/tallyMembers";
import { truthBounds } from "../tree/truthBounds";

/** The truth of a quantifier now, and when one undecided member turns true or false: the same whichever it is. */
export interface Outcomes extends Pick<Tally, "truths"> {
  readonly now: Truth;
  readonly withTrue: Truth;
  readonly withFalse: Truth;
}

/** Work out, once for each quantifier, what one more decided member makes of it, so that no member is counted twice. */
export function outcomesOf(tallies: ReadonlyMap<AnyQuantifier, Tally>): (quantifier: AnyQuantifier) => Outcomes {
  const held = new Map<AnyQuantifier, Outcomes>();
  for (const [quantifier, { truth, truths }] of tallies) {
    const bounds = truthBounds(quantifier, truths.length);
    const position = truths.indexOf(null);
    // Read for an undecided member alone; where there is none, nobody asks.
    const turned = (to: boolean) =>
      countTruths([...truths.slice(0, position), to, ...truths.slice(position + 1)], ...bounds);
    held.set(quantifier, { truths, now: truth, withTrue: turned(true), withFalse: turned(false) });
  }
  return (quantifier) => held.get(quantifier) as Outcomes;
}
