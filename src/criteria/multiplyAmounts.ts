import type { Amount } from "../core/amount";
import { amountOf } from "../core/amountOf";
import { exactOf } from "../core/exactOf";

/** Multiply two amounts exactly. */
export function multiplyAmounts(a: Amount, b: Amount): Amount {
  const [x, y] = [exactOf(a), exactOf(b)];
  return amountOf(x.digits * y.digits, x.scale + y.scale);
}
