import type { IdentifierKind, IdentifierProblem, InvalidIdentifier } from "../identifier";

/** The answer for an invalid identifier. It does not take the input, so that it cannot echo it. */
export function invalidIdentifier<K extends IdentifierKind>(
  kind: K,
  problem: IdentifierProblem,
  expected: string,
): InvalidIdentifier<K> {
  return { kind, status: "invalid", problem, expected, evidence: "secondary" };
}
