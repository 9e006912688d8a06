import { addAmounts } from "../../core/amount/addAmounts";
import type { Amount } from "../../core/amount/amount";
import { isMeasure } from "../../core/fact/isMeasure";
import type { Cell, Places } from "../../criteria/evaluate/cell";

/** Add the plafon that members ask for, in rupiah; `null` while one of them is not exactly known. */
export function totalPlafon(members: readonly (readonly Cell[])[], { at, declared }: Places): Amount | null {
  const place = isMeasure(declared.plafon) ? at.get("plafon") : undefined;
  const asked = members.map((cells) => (place === undefined ? undefined : cells[place]));
  return asked.some((cell) => cell === undefined || typeof cell === "object") ? null : addAmounts(asked as Amount[]);
}
