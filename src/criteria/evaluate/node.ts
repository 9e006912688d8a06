import type { Truth } from "../../core/truth/truth";
import type { AnyCondition, AnyLeaf } from "../anyCondition";
import type { Cell, Places, Scope } from "./cell";

/** A condition made into a function once: its truth over cells, and its parts. */
export interface Node {
  readonly condition: AnyCondition;
  /** The facts that its leaves read, of the applicant or of a member. */
  readonly places: Places;
  /** @param cells - those of the applicant, or of one member. */
  readonly truth: (cells: readonly Cell[], scope: Scope) => Truth;
  /** Of a leaf, and where the facts stand that it reads. */
  readonly leaf?: AnyLeaf;
  readonly reads?: readonly number[];
  /** Of a group: its parts, in order. */
  readonly parts?: readonly Node[];
  /** Of a quantifier: what it asks every member, and of how many it must be true. */
  readonly asked?: Node;
  readonly least?: number | null;
  readonly most?: number | undefined;
  /** The most as a share of all members. */
  readonly mostShare?: number | undefined;
}
