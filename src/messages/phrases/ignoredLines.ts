import type { Messages } from "../messages";
import { factWordingOf } from "./factWordingOf";

/**
 * Say which of the facts given were not read; nothing where all were. It does not say that the regulation does not ask
 * about them: what it asks and the library could not read stands in `notCovered`.
 */
export function ignoredLines(ignored: readonly string[], messages: Messages): string[] {
  if (ignored.length === 0) return [];
  const { formats, law } = messages;
  return [law.ignored(formats.and(ignored.map((fact) => factWordingOf(fact, messages).label)))];
}
