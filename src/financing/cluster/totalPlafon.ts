import { addAmounts } from "../../core/amount/addAmounts";
import type { Amount } from "../../core/amount/amount";
import type { Known } from "../../core/fact/known";

/** Add the plafon that members ask for, in rupiah; `null` while one of them is not exactly known. */
export function totalPlafon(members: readonly Readonly<Record<string, Known>>[]): Amount | null {
  const asked = members.map(({ plafon }) => (plafon && !plafon.why && !plafon.among ? (plafon.least as Amount) : null));
  return asked.includes(null) ? null : addAmounts(asked as Amount[]);
}
