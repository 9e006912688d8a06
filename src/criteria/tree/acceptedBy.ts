import type { AnyFactLeaf } from "../anyCondition";

/** Return the options, or the yes or no, that meet a leaf; `undefined` for a leaf that does not choose. */
export function acceptedBy({ is, in: list }: AnyFactLeaf): readonly (string | boolean)[] | undefined {
  return is === undefined ? list : [is];
}
