import { refuseUnknown } from "../error/refuseUnknown";
import type { ErrorPath } from "../error/UmkmError";
import type { FactDeclarations } from "./fact";
import type { Known } from "./known";
import { readFact } from "./readFact";

/**
 * Read every declared fact from `facts`, and refuse names that are not declared.
 *
 * @param fewest - gives the smallest count that a fact can have.
 * @throws UmkmError `unknown-fact` for a name that is not declared, or if `facts` is not an object; and what
 *   {@link readFact} throws.
 */
export function readFacts(
  declared: FactDeclarations,
  facts: unknown,
  path: ErrorPath = [],
  fewest: (fact: string) => number = () => 0,
): Record<string, Known> {
  const names = Object.keys(declared);
  refuseUnknown(facts, names, "unknown-fact", path);
  const read: Record<string, Known> = {};
  for (const name of names) {
    const given = Object.hasOwn(facts as object, name) ? (facts as Record<string, unknown>)[name] : undefined;
    read[name] = readFact(declared[name] as FactDeclarations[string], given, [...path, name], fewest(name));
  }
  return read;
}
