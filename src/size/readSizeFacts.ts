import type { Bounds, Known } from "../core/known";
import { readCount } from "../core/readCount";
import { readFacts } from "../core/readFacts";
import { sizeFacts } from "./regime";

/** Read the facts about a size. @throws what {@link readFacts} throws, and `invalid-count` for fewer than one worker. */
export function readSizeFacts(facts: unknown): Record<string, Known> {
  const known = readFacts(sizeFacts, facts);
  const { least, most } = known.tenagaKerja as Bounds;
  for (const bound of [least, most]) if (bound !== null) readCount(bound, ["tenagaKerja"], 1);
  return known;
}
