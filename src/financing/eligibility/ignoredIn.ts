import type { FactDeclarations } from "../../core/fact/fact";
import type { Reason } from "../../criteria/reason";

/** List the facts that some applicant gave and no criterion of the period reads, in the order of their declaration. */
export function ignoredIn(
  declared: FactDeclarations,
  given: readonly object[],
  reasons: readonly Pick<Reason, "facts">[],
): string[] {
  const seen = new Set<string>();
  for (const { facts } of reasons) for (const name of facts) seen.add(name);
  const isGiven = (name: string) => given.some((facts) => ((facts as Record<string, unknown>)[name] ?? null) !== null);
  return Object.keys(declared).filter((name) => isGiven(name) && !seen.has(name));
}
