import type { ApportionMethod, Apportionment, WeightInput } from "./apportionment";

/** How many levels a tree or a table may have, the root being the first. */
export const mostLevels = 1000;

/** A part of a whole at some level: a nation, a province, a regency. */
export interface ApportionNode {
  /** Not empty, and unique in the tree. */
  readonly id: string;
  /** For a node with children, the exact sum of their weights; there it may be left out. */
  readonly weight?: WeightInput | null | undefined;
  /** None, or an empty list: a node that is not divided further. */
  readonly children?: readonly ApportionNode[] | null | undefined;
  /** The least units that this node gets. */
  readonly minimum?: number | null | undefined;
  /** The most units that this node gets, inclusive. */
  readonly cap?: number | null | undefined;
}

/** How `apportionLevels` divides. Minima and caps stand at the nodes. */
export interface LevelOptions {
  readonly method: ApportionMethod;
}

/** A node with what it gets, and how that was divided. */
export interface ApportionedNode {
  readonly kind: "apportioned-node";
  readonly id: string;
  /** For a node with children, exactly the sum of their allocations. */
  readonly allocation: number;
  /**
   * The division among the children, by their positions: quotas are parts of this node's allocation, ties are those
   * among its children. `null` without children.
   */
  readonly division: Apportionment | null;
  readonly children: readonly ApportionedNode[];
}
