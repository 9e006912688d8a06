import { type ErrorPath, UmkmError } from "../../core/error/UmkmError";
import { isPlain } from "../../core/plain/isPlain";

/**
 * Refuse what is no programme at all, and one of the other sort. What a programme holds is checked as it is made.
 *
 * @param clusters - whether it must be for clusters, or for single businesses; left out, it may be either.
 * @param ofTerms - whether terms will do, which hold no criteria.
 * @throws UmkmError `invalid-rule` at the path.
 */
export function refuseProgramme(
  programme: unknown,
  clusters?: boolean,
  path: ErrorPath = ["programme"],
  ofTerms = false,
): void {
  const { facts, memberFacts, periods, gaps } = (programme ?? {}) as Readonly<Record<string, unknown>>;
  const isSound = isPlain(facts) && Array.isArray(gaps) && Array.isArray(periods);
  const isOfSort = clusters === undefined || clusters === !!memberFacts;
  const isRules = (rules: { criteria?: unknown }) => isPlain(rules) && (ofTerms || Array.isArray(rules.criteria));
  if (isSound && isOfSort && periods.every((period) => isRules(period?.value))) return;
  const sort = clusters === undefined ? "" : ` for ${clusters ? "clusters" : "single businesses"}`;
  throw new UmkmError("invalid-rule", path, `a programme${sort}`);
}
