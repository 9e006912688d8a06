import { addAmounts } from "../../core/amount/addAmounts";
import type { Amount } from "../../core/amount/amount";
import { rangeOf } from "./rangeOf";
import type { Facts } from "./viewOf";

/** Add facts exactly, bound by bound. An unknown amount is 0 or more, so that the sum always has a smallest value. */
export function sumOf(names: readonly string[], view: Facts): { readonly least: Amount; readonly most: Amount | null } {
  const ranges = names.map((name) => rangeOf(name, view));
  const most = ranges.map((range) => range.most).filter((value) => value !== null);
  return {
    least: addAmounts(ranges.map(({ least }) => (least ?? 0) as Amount)),
    most: most.length === names.length ? addAmounts(most as Amount[]) : null,
  };
}
