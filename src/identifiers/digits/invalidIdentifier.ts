import type { IdentifierKind, IdentifierProblem, InvalidIdentifier } from "../identifier";

/** Tell what is wrong with an identifier. It takes no input, so that none can be echoed. */
export function invalidIdentifier<K extends IdentifierKind>(
  kind: K,
  problem: IdentifierProblem,
  expected: string,
): InvalidIdentifier<K> {
  return { kind, status: "invalid", problem, expected, evidence: "secondary" };
}
