import { UmkmError } from "../../core/error/UmkmError";
import type { AnyCondition, AnyGroup } from "../anyCondition";

/** The conditions of a group. @throws UmkmError `invalid-rule` for what is no condition at all. */
export function partsOf(group: AnyGroup): readonly AnyCondition[] {
  if ("all" in group) return group.all;
  if ("any" in group) return group.any;
  if ("not" in group) return [group.not];
  if ("of" in group) return group.of;
  throw new UmkmError("invalid-rule", [], "a leaf, a group or a quantifier");
}
