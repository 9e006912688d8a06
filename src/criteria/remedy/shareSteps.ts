import type { Amount } from "../../core/amount/amount";
import { amountOf } from "../../core/amount/amountOf";
import { exactOf } from "../../core/amount/exactOf";
import { powerOf } from "../../core/amount/powerOf";
import type { Bounds } from "../../core/fact/known";
import type { AnyShare } from "../anyCondition";
import { rateOf } from "../evaluate/rateOf";
import type { Changeable, Step, Steps, Target } from "./step";

/** List what could be done about an amount as a share of another: less of the one, or more of the other. */
export function shareSteps(leaf: AnyShare, wanted: boolean, { facts, changeOf }: Changeable): readonly Steps[] {
  const rate = exactOf(rateOf(leaf));
  const [part, whole] = [facts[leaf.share], facts[leaf.of]] as [Bounds, Bounds];
  const stepOf = (fact: string, target: Target | null): Step => {
    const doable = target !== null && ["ask", "obtain"].includes(changeOf(fact));
    const open = target !== null && (part.why ?? whole.why) !== null;
    return { fact, doable, open, ...(target ? { target } : {}) };
  };
  const bounds = wanted ? [whole.least, part.most] : [whole.most, part.least];
  const [ofWhole, ofPart] = bounds as [Amount | null, Amount | null];
  const partTo = ofWhole === null ? null : wholesOf(ofWhole, rate.digits, 1n, rate.scale);
  const wholeTo = ofPart === null ? null : wholesOf(ofPart, 1n, rate.digits, -rate.scale);
  return [
    [stepOf(leaf.share, partTo && (wanted ? { most: partTo.below } : { least: partTo.next }))],
    [stepOf(leaf.of, wholeTo && (wanted ? { least: wholeTo.from } : wholeTo.before))],
  ];
}

interface Wholes {
  /** The largest whole number up to the value, and the next one. */
  readonly below: Amount;
  readonly next: Amount;
  /** The smallest whole number from the value on, and up to the one before it, where that is not negative. */
  readonly from: Amount;
  readonly before: Target | null;
}

/** The whole numbers around `amount * up / down / 10 ** scale`. */
function wholesOf(amount: Amount, up: bigint, down: bigint, scale: number): Wholes | null {
  const { digits, scale: own } = exactOf(amount);
  const shift = own + scale;
  const over = digits * up * powerOf(10n, Math.max(-shift, 0));
  const under = down * powerOf(10n, Math.max(shift, 0));
  if (under === 0n) return null;
  const below = over / under;
  const from = over % under === 0n ? below : below + 1n;
  return {
    below: amountOf(below, 0),
    next: amountOf(below + 1n, 0),
    from: amountOf(from, 0),
    before: from === 0n ? null : { most: amountOf(from - 1n, 0) },
  };
}
