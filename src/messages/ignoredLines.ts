import { factWordingOf } from "./factWordingOf";
import type { Messages } from "./messages";

/** Say which of the facts given the rule does not read; nothing where it reads all. */
export function ignoredLines(ignored: readonly string[], messages: Messages): string[] {
  if (ignored.length === 0) return [];
  const { formats, law } = messages;
  return [law.ignored(formats.and(ignored.map((fact) => factWordingOf(fact, messages).label)))];
}
