import type { AnyCondition } from "../../criteria/anyCondition";
import { reasonOf } from "../../criteria/evaluate/reasonOf";
import type { Scope } from "../../criteria/evaluate/viewOf";
import type { Reason } from "../../criteria/reason";
import type { AnyRegulationId, Graded } from "../../law/graded";

/** The reason of a row; `required` is `null` if it has no condition. */
export function observedBy(
  row: Graded & { readonly when?: AnyCondition },
  scope: Scope,
): Graded<AnyRegulationId> & Pick<Reason, "truth" | "facts" | "observed"> & { readonly required: AnyCondition | null } {
  const { id, required, ...found } = reasonOf({ ...row, id: "", when: row.when ?? { all: [] } }, scope);
  return { ...found, required: row.when ? required : null };
}
