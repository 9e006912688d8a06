import type { AnyCriterion } from "../criteria/anyCondition";
import { factsReadBy } from "../criteria/factsReadBy";

/** List the facts that some applicant gave and that no criterion of the period reads, by name, each once. */
export function ignoredIn(given: readonly object[], criteria: readonly Pick<AnyCriterion, "when">[]): string[] {
  const seen = new Set(criteria.flatMap(({ when }) => factsReadBy(when)));
  const ignored: string[] = [];
  for (const [name, value] of given.flatMap((facts) => Object.entries(facts))) {
    if ((value ?? null) === null || seen.has(name)) continue;
    seen.add(name);
    ignored.push(name);
  }
  return ignored;
}
