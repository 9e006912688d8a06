import type { AnyCondition } from "../../criteria/anyCondition";
import { reasonOf } from "../../criteria/evaluate/reasonOf";
import type { Scope } from "../../criteria/evaluate/viewOf";
import type { Reason } from "../../criteria/reason";
import type { AnyRegulationId, Graded } from "../../law/graded";

/** What a row reads and asks, and where it stands; of a row without a condition, where it stands. */
export function observedBy(
  row: Graded & { readonly when?: AnyCondition },
  scope: Scope,
): Graded<AnyRegulationId> & Pick<Reason, "truth" | "facts" | "observed"> & { readonly required: AnyCondition | null } {
  const { id, required, ...found } = reasonOf({ ...row, id: "", when: row.when ?? { all: [] } }, scope);
  return { ...found, required: row.when ? required : null };
}
