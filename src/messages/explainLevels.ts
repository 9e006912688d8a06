import type { ApportionedNode } from "../core/levels";
import { explainApportionment } from "./explainApportionment";
import type { Messages } from "./messages";

/** Explain how a node's units were divided among its children, and then how those of each child were. */
export function explainLevels({ id, allocation, division, children }: ApportionedNode, messages: Messages): string[] {
  if (!division) return [`${id}: ${messages.formats.count(allocation)}`];
  const names = children.map((child) => child.id);
  const [head = "", ...parts] = explainApportionment(division, messages, names);
  const divided = children.filter((child) => child.division);
  return [`${id}: ${head}`, ...parts, ...divided.flatMap((child) => explainLevels(child, messages))];
}
