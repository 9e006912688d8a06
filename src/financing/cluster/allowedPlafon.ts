import type { Amount } from "../../core/amount/amount";
import { multiplyAmounts } from "../../core/amount/multiplyAmounts";
import type { AnyCriterion } from "../../criteria/anyCondition";

/**
 * Multiply the cap on one member's plafon by the number of `members`, in rupiah; `null` without a cap. The cap is each
 * member's, never the group's.
 */
export function allowedPlafon(memberCriteria: readonly Pick<AnyCriterion, "when">[], members: number): Amount | null {
  const caps = memberCriteria.flatMap(({ when }) =>
    "fact" in when && when.fact === "plafon" && when.atMost !== undefined ? [when.atMost] : [],
  );
  return caps.length > 0 ? multiplyAmounts(Math.min(...caps), members) : null;
}
