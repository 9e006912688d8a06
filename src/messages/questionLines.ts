import type { MissingWhy } from "../core/known";
import { factWordingOf } from "./factWordingOf";
import type { Messages } from "./messages";
import { wordOf } from "./wordOf";

/** A fact to ask for, and whether its answer alone may settle the matter. */
export interface Asked {
  readonly fact: string;
  readonly why: MissingWhy;
  readonly decisive?: boolean;
}

/** Ask for facts under a title, one a line, decisive ones with a star; why a fact is not known is said where it was asked for. */
export function questionLines(asked: readonly Asked[], messages: Messages): string[] {
  if (asked.length === 0) return [];
  const { ask, askOpen } = messages.facts;
  const questions = asked.map(({ fact, why, decisive }) => {
    const reason = why === "not-asked" ? "" : ` (${wordOf(messages.facts.why, why)})`;
    return `${decisive ? "*" : "-"} ${factWordingOf(fact, messages).question}${reason}`;
  });
  return [asked.some(({ decisive }) => decisive) ? ask : askOpen, ...questions];
}
