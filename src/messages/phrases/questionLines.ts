import type { MissingWhy } from "../../core/fact/known";
import type { Messages } from "../messages";
import { factWordingOf } from "./factWordingOf";
import { wordOf } from "./wordOf";

/** A fact to ask for, and whether its answer alone may settle the matter. */
export interface Asked {
  readonly fact: string;
  /** The position of the member whose fact it is. */
  readonly member?: number;
  readonly why: MissingWhy;
  readonly decisive?: boolean;
}

/**
 * Ask for facts under a title, one a line, decisive ones with a star; say why one that was asked for is not known.
 *
 * @param nameOf - the name of a member by its position, where the place does not show whose fact it is.
 * @param topic - what the facts are asked for, where the question depends on it.
 */
export function questionLines(
  asked: readonly Asked[],
  messages: Messages,
  nameOf?: (member: number) => string,
  topic?: "size",
): string[] {
  if (asked.length === 0) return [];
  const { ask, askOpen } = messages.facts;
  const questions = asked.map(({ fact, member, why, decisive }) => {
    const whose = member === undefined || !nameOf ? "" : `${nameOf(member)}: `;
    const reason = why === "not-asked" ? "" : ` (${wordOf(messages.facts.why, why)})`;
    return `${decisive ? "*" : "-"} ${whose}${factWordingOf(fact, messages, topic).question}${reason}`;
  });
  return [asked.some(({ decisive }) => decisive) ? ask : askOpen, ...questions];
}
