import type { Reason } from "../criteria/reason";

/** List the facts that some applicant gave and that no criterion of the period reads, by name, each once. */
export function ignoredIn(given: readonly object[], reasons: readonly Pick<Reason, "facts">[]): string[] {
  const seen = new Set(reasons.flatMap(({ facts }) => facts));
  const ignored: string[] = [];
  for (const [name, value] of given.flatMap((facts) => Object.entries(facts))) {
    if ((value ?? null) === null || seen.has(name)) continue;
    seen.add(name);
    ignored.push(name);
  }
  return ignored;
}
