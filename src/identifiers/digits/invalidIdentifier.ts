import type { Evidence } from "../../law/evidence";
import type { IdentifierKind, IdentifierProblem, InvalidIdentifier } from "../identifier";

/** The answer for an invalid identifier. It does not take the input, so that it cannot echo it. */
export function invalidIdentifier<K extends IdentifierKind>(
  kind: K,
  problem: IdentifierProblem,
  expected: string,
): InvalidIdentifier<K> {
  const said = problem === "placeholder" ? "a number: digits that are all 0 say that there is none" : expected;
  return { kind, status: "invalid", problem, expected: said, evidence: weaker[problem] ?? "secondary" };
}

const weaker: { readonly [P in IdentifierProblem]?: Evidence } = {
  placeholder: "single-source",
  "wrong-edition": "single-source",
};
