import type { Amount } from "./amount";
import { amountOf } from "./amountOf";
import { exactOf } from "./exactOf";

/** Multiply two amounts exactly. */
export function multiplyAmounts(a: Amount, b: Amount): Amount {
  const [x, y] = [exactOf(a), exactOf(b)];
  return amountOf(x.digits * y.digits, x.scale + y.scale);
}
