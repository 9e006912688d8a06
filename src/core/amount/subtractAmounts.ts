import type { Amount } from "./amount";
import { amountOf } from "./amountOf";
import { exactOf } from "./exactOf";
import { powerOf } from "./powerOf";

/** Subtract `amount` exactly from `from`. @throws UmkmError `invalid-rupiah` if `from` is smaller than `amount`. */
export function subtractAmounts(from: Amount, amount: Amount): Amount {
  const [first, second] = [exactOf(from), exactOf(amount)];
  const scale = Math.max(first.scale, second.scale);
  const scaled = (part: typeof first) => part.digits * powerOf(10n, scale - part.scale);
  return amountOf(scaled(first) - scaled(second), scale);
}
