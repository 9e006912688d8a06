import type { FactDeclarations } from "../../core/fact/fact";
import type { Known } from "../../core/fact/known";
import { readFacts } from "../../core/fact/readFacts";
import { leastOf } from "./leastOf";

/** Read the facts about a size. @throws what {@link readFacts} throws, and `invalid-count` for fewer than one worker. */
export function readSizeFacts(declared: FactDeclarations, facts: unknown): Record<string, Known> {
  return readFacts(declared, facts, [], leastOf);
}
