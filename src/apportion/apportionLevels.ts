import { refuseUnknown } from "../core/error/refuseUnknown";
import { UmkmError } from "../core/error/UmkmError";
import { readCount } from "../core/fact/readCount";
import { readOption } from "../core/fact/readOption";
import { apportionMethods } from "./apportionment";
import { divideUnits } from "./divide/divideUnits";
import { type Level, readLevels } from "./divide/readLevels";
import type { ApportionedNode, ApportionNode, LevelOptions } from "./levels";

/**
 * Divide a whole total down a tree, such as nation, province, regency, so that children add up to their parent.
 *
 * Each node's units are divided among its children as by `apportion`. A minimum below counts above: a province gets at
 * least what its regencies must get, and at most what they may. So does the unit that `huntington-hill`, `adams` and
 * `dean` give to every weight above 0: here to every node without children. Dividing level by level may differ from
 * dividing the total among all regencies at once.
 *
 * @param total - units to divide, a whole number from 0 to `Number.MAX_SAFE_INTEGER`.
 * @param root - the node that gets the total. The weight of a node with children is the sum of theirs.
 * @throws UmkmError `invalid-count` for the total, a minimum or a cap; `invalid-amount` for a weight, `ambiguous-amount`
 *   for one as text that may be grouped (`12.345`); `invalid-option` for the method; `unknown-option`; `invalid-table`
 *   for more than 1,000 levels, a missing or repeated id, an unknown property, or a given weight that is not the sum
 *   below it; `infeasible` if all weights are 0, or minima or caps do not allow the total or each other. The message
 *   then says by how many units.
 *
 * @example
 * ```ts
 * import { apportionLevels } from "umkm";
 *
 * // How many of 100 units go to each province, and there to each regency?
 * const west = { id: "west", children: [{ id: "w1", weight: 30 }, { id: "w2", weight: 15 }] };
 * const east = { id: "east", weight: 22, minimum: 35 };
 * const nation = apportionLevels(100, { id: "nation", children: [west, east] }, { method: "webster" });
 *
 * nation.children.map(({ id, allocation }) => [id, allocation]); // => [["west", 65], ["east", 35]]
 * nation.children[0]?.children.map(({ id, allocation }) => [id, allocation]); // => [["w1", 43], ["w2", 22]]
 * ```
 */
export function apportionLevels(total: number, root: ApportionNode, options: LevelOptions): ApportionedNode {
  refuseUnknown(options, ["method"], "unknown-option");
  const units = BigInt(readCount(total, ["total"]));
  const method = readOption(apportionMethods, options.method, ["method"]);
  const level = readLevels(root, method);
  if (level.weight === 0n) throw new UmkmError("infeasible", ["root"], "at least one weight above 0");
  if (level.least > units) {
    throw new UmkmError("infeasible", ["total"], `${level.least - units} more, so that every node gets its least`);
  }
  if (level.most < units) {
    throw new UmkmError("infeasible", ["total"], `${units - level.most} less, so that every node keeps to its cap`);
  }
  const divide = ({ id, children }: Level, allocation: number): ApportionedNode => {
    const kind = "apportioned-node";
    if (children.length === 0) return { kind, id, allocation, division: null, children: [] };
    const division = divideUnits(BigInt(allocation), children, method);
    const below = children.map((child, position) => divide(child, division.allocations[position] as number));
    return { kind, id, allocation, division, children: below };
  };
  return divide(level, Number(units));
}
