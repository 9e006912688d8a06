import type { MissingWhy } from "../../core/fact/known";
import type { Cell, Read, Scope } from "./cell";
import type { Node } from "./node";

/** List, in order, every fact that is not exactly known under branches of a condition that are all undecided. */
export function undecidedIn(node: Node, cells: readonly Cell[], scope: Scope, member?: number): Read[] {
  // What a decided branch read cannot matter any more.
  if (node.truth(cells, scope) !== null) return [];
  if (node.parts) return node.parts.flatMap((part) => undecidedIn(part, cells, scope, member));
  const { asked, reads = [], places } = node;
  if (asked) {
    const { members } = scope;
    if (!members?.length) return [{ fact: "members", why: "not-asked" }];
    return members.flatMap((own, position) => undecidedIn(asked, own, scope, position));
  }
  return reads.flatMap((at) => {
    const why = whyOf(cells[at]);
    return why ? [{ fact: places.names[at] as string, ...(member === undefined ? {} : { member }), why }] : [];
  });
}

/** Why a fact is not exactly known; `null` where it is. */
function whyOf(cell: Cell): MissingWhy | null {
  if (cell === undefined) return "not-asked";
  return typeof cell === "object" ? cell.why : null;
}
