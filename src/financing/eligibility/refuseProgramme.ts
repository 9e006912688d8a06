import { type ErrorPath, UmkmError } from "../../core/error/UmkmError";
import { isPlain } from "../../core/plain/isPlain";

/**
 * Refuse a value that is not a programme, or not one of the wanted sort. Its rules were checked when it was made.
 *
 * @param clusters - whether it must be for clusters, or for single businesses; left out, it may be either.
 * @param ofTerms - whether terms without criteria are accepted too.
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
