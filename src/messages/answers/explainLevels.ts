import type { ApportionedNode } from "../../apportion/levels";
import type { Messages } from "../messages";
import { explainApportionment } from "./explainApportionment";

/** Explain how a node's units were divided among its children, and then how those of each child were. */
export function explainLevels({ id, allocation, division, children }: ApportionedNode, messages: Messages): string[] {
  if (!division) return [`${id}: ${messages.formats.count(allocation)}`];
  const names = children.map((child) => child.id);
  const [head = "", ...parts] = explainApportionment(division, messages, names);
  const divided = children.filter((child) => child.division);
  return [`${id}: ${head}`, ...parts, ...divided.flatMap((child) => explainLevels(child, messages))];
}
