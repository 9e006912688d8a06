import type { FactKind, FactValue } from "../../core/fact/fact";
import type { Known } from "../../core/fact/known";
import type { Cell } from "./cell";

/** What is known of a fact, from its cell. */
export function knownOf(cell: Cell, kind: FactKind): Known {
  if (typeof cell === "object") return cell;
  const options: readonly FactValue[] | null =
    typeof kind === "object" ? kind : kind === "yes-no" ? [true, false] : null;
  if (cell === undefined) {
    return options ? { among: options, why: "not-asked" } : { least: null, most: null, why: "not-asked" };
  }
  return options ? { among: [cell], why: null } : { least: cell, most: cell, why: null };
}
