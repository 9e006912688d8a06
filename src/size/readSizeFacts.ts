import type { FactDeclarations } from "../core/fact";
import type { Known } from "../core/known";
import { readFacts } from "../core/readFacts";
import { leastOf } from "./leastOf";

/** Read the facts about a size. @throws what {@link readFacts} throws, and `invalid-count` for fewer than one worker. */
export function readSizeFacts(declared: FactDeclarations, facts: unknown): Record<string, Known> {
  return readFacts(declared, facts, [], leastOf);
}
