import type { Amount } from "../../core/amount/amount";
import { multiplyAmounts } from "../../core/amount/multiplyAmounts";
import type { AnyCriterion } from "../../criteria/anyCondition";

/**
 * Reckon what so many members may ask for in all, in rupiah: the cap on each member's plafon times their number; `null`
 * where no criterion caps it. The cap is each member's, never the group's.
 */
export function allowedPlafon(memberCriteria: readonly Pick<AnyCriterion, "when">[], members: number): Amount | null {
  const caps = memberCriteria.flatMap(({ when }) =>
    "fact" in when && when.fact === "plafon" && when.atMost !== undefined ? [when.atMost] : [],
  );
  return caps.length > 0 ? multiplyAmounts(Math.min(...caps), members) : null;
}
