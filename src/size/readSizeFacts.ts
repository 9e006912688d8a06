import type { FactDeclarations } from "../core/fact";
import type { Bounds, Known } from "../core/known";
import { readCount } from "../core/readCount";
import { readFacts } from "../core/readFacts";
import { leastOf } from "./leastOf";

/** Read the facts about a size. @throws what {@link readFacts} throws, and `invalid-count` for fewer than one worker. */
export function readSizeFacts(declared: FactDeclarations, facts: unknown): Record<string, Known> {
  const known = readFacts(declared, facts);
  const { least = null, most = null } = (declared.tenagaKerja === "count" ? known.tenagaKerja : {}) as Partial<Bounds>;
  for (const bound of [least, most]) if (bound !== null) readCount(bound, ["tenagaKerja"], leastOf("tenagaKerja"));
  return known;
}
