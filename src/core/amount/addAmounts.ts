import type { Amount } from "./amount";
import { amountOf } from "./amountOf";
import { exactOf } from "./exactOf";
import { powerOf } from "./powerOf";

/** Add amounts exactly. */
export function addAmounts(amounts: readonly Amount[]): Amount {
  const parts = amounts.map(exactOf);
  let most = 0;
  for (const { scale } of parts) most = Math.max(most, scale);
  let sum = 0n;
  for (const { digits, scale } of parts) sum += digits * powerOf(10n, most - scale);
  return amountOf(sum, most);
}
