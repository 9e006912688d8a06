import { addAmounts } from "../../core/amount/addAmounts";
import type { Amount } from "../../core/amount/amount";
import type { FactValue } from "../../core/fact/fact";

/** Add ranges exactly, bound by bound. An unknown amount is 0 or more, so that the sum always has a smallest value. */
export function sumOf(ranges: readonly { readonly least: FactValue | null; readonly most: FactValue | null }[]): {
  readonly least: Amount;
  readonly most: Amount | null;
} {
  const most = ranges.map((range) => range.most).filter((value) => value !== null);
  return {
    least: addAmounts(ranges.map(({ least }) => (least ?? 0) as Amount)),
    most: most.length === ranges.length ? addAmounts(most as Amount[]) : null,
  };
}
