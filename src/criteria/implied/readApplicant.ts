import type { ErrorPath } from "../../core/error/UmkmError";
import type { FactDeclarations } from "../../core/fact/fact";
import type { Known } from "../../core/fact/known";
import { readFacts } from "../../core/fact/readFacts";
import { fillImplied } from "./fillImplied";

/**
 * Read the facts about an applicant, a group or a member, and fill them with what follows from others.
 *
 * @throws UmkmError as `readFacts`; `contradiction` for two facts that exclude each other.
 */
export function readApplicant(declared: FactDeclarations, facts: unknown, path: ErrorPath = []): Record<string, Known> {
  return fillImplied(declared, readFacts(declared, facts, path), path);
}
