import type { AnyLeaf } from "../anyCondition";

/** List the facts that a leaf reads, in its order. */
export function namesIn(leaf: AnyLeaf): readonly string[] {
  if ("fact" in leaf) return [leaf.fact];
  return "sum" in leaf ? leaf.sum : [leaf.share, leaf.of];
}
