import type { Amount } from "../../core/amount/amount";
import { readAmount } from "../../core/amount/readAmount";
import { refuseUnknown } from "../../core/error/refuseUnknown";
import { type ErrorPath, UmkmError } from "../../core/error/UmkmError";
import type { ApportionMethod } from "../apportionment";
import { type ApportionNode, mostLevels } from "../levels";
import { boundsOf } from "./boundsOf";
import type { Claimant } from "./claimant";
import { readLimit } from "./readLimits";
import { wholeWeights } from "./wholeWeights";

/** A node with a whole weight, and bounds that include those of all nodes below. */
export interface Level extends Omit<Claimant, "position"> {
  readonly id: string;
  readonly children: readonly Level[];
}

/** Read a tree: scale all weights by one power of ten, and narrow each minimum and cap by those below. */
export function readLevels(root: ApportionNode, method: ApportionMethod): Level {
  const nodes: ReadNode[] = [];
  const tree = readNode(root, ["root"], new Set(), nodes);
  const scaled = wholeWeights(nodes.map(({ weight }) => weight ?? 0));
  const weights = new Map(nodes.map((node, at) => [node, scaled[at] as bigint]));
  return levelOf(tree, method, weights);
}

interface ReadNode {
  readonly id: string;
  readonly path: ErrorPath;
  readonly weight: Amount | null;
  readonly minimum: bigint | null;
  readonly cap: bigint | null;
  readonly children: readonly ReadNode[];
}

function readNode(input: ApportionNode, path: ErrorPath, ids: Set<string>, nodes: ReadNode[]): ReadNode {
  // Each level adds two steps to the path. Levels are limited because each is a nested call.
  if (path.length > 2 * mostLevels) throw new UmkmError("invalid-table", path, `at most ${mostLevels} levels`);
  refuseUnknown(input, ["id", "weight", "children", "minimum", "cap"], "invalid-table", path);
  const { id } = input;
  if (typeof id !== "string" || id === "" || ids.has(id)) {
    throw new UmkmError("invalid-table", [...path, "id"], "a text that is not empty and no other node has");
  }
  ids.add(id);
  const list = input.children ?? [];
  if (!Array.isArray(list)) throw new UmkmError("invalid-table", [...path, "children"], "a list of nodes");
  const isSum = list.length > 0 && (input.weight ?? null) === null;
  const node = {
    id,
    path,
    weight: isSum ? null : readAmount(input.weight, [...path, "weight"], "invalid-amount"),
    minimum: readLimit(input.minimum, [...path, "minimum"]),
    cap: readLimit(input.cap, [...path, "cap"]),
    // Array.from visits the holes of a sparse list too, so that they are refused.
    children: Array.from(list, (child, position) => readNode(child, [...path, "children", position], ids, nodes)),
  };
  nodes.push(node);
  return node;
}

function levelOf(node: ReadNode, method: ApportionMethod, weights: ReadonlyMap<ReadNode, bigint>): Level {
  const { id, path, minimum, cap } = node;
  const given = weights.get(node) as bigint;
  if (node.children.length === 0) {
    return { id, weight: given, children: [], ...boundsOf(given, method, minimum ?? 0n, cap, [...path, "minimum"]) };
  }
  const children = node.children.map((child) => levelOf(child, method, weights));
  const weight = children.reduce((sum, child) => sum + child.weight, 0n);
  if (node.weight !== null && given !== weight) {
    throw new UmkmError("invalid-table", [...path, "weight"], "the sum of the weights of the children, or none");
  }
  const [need, room] = [
    children.reduce((sum, { least }) => sum + least, 0n),
    children.reduce((sum, { most }) => sum + most, 0n),
  ];
  if (cap !== null && cap < need) {
    throw new UmkmError("infeasible", [...path, "cap"], `${need - cap} more, for the least of those below`);
  }
  const most = cap !== null && cap < room ? cap : room;
  const asked = minimum !== null && minimum > need ? minimum : need;
  return { id, weight, children, ...boundsOf(weight, method, asked, most, [...path, "minimum"]) };
}
