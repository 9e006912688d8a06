import type { AnyCondition } from "../../criteria/anyCondition";
import { reasonOf } from "../../criteria/evaluate/reasonOf";
import type { Scope } from "../../criteria/evaluate/viewOf";
import type { Reason } from "../../criteria/reason";
import type { Stands } from "../../law/standing";

/** The reason of a row; `required` is `null` if it has no condition. */
export function observedBy(
  row: Stands & { readonly when?: AnyCondition },
  scope: Scope,
): Omit<Reason, "id" | "required" | "details"> & { readonly required: AnyCondition | null } {
  const { id, required, ...found } = reasonOf({ ...row, id: "", when: row.when ?? { all: [] } }, scope);
  return { ...found, required: row.when ? required : null };
}
