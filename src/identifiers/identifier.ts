import { deepFreeze } from "../core/plain/deepFreeze";
import type { Evidence } from "../law/evidence";

/** The identifiers whose structure can be read. */
export type IdentifierKind = "nib" | "nik" | "npwp" | "kbli" | "region";

/**
 * What can be wrong with the structure of an identifier.
 *
 * - `not-text`: not a text. A number has lost its leading zeros.
 * - `not-digits`: a character that is neither a digit from 0 to 9 nor a separator in its place.
 * - `placeholder`: digits that are all 0, which tax files and registers hold where there is no number (`single-source`).
 * - `wrong-length`: too few or too many digits, or a blank text.
 * - `impossible-province`: a NIK that begins with 0, as no province does: a temporary number of a village system, for one.
 * - `impossible-date`: the day does not exist in any year that the digits may mean.
 * - `impossible-serial`: `0000` where the serial begins at `0001`.
 * - `unknown-edition`: an edition of KBLI that is missing or does not exist.
 * - `wrong-edition`: a code of KBLI in a division that its edition does not have (`single-source`).
 * - `unknown-scheme`: a scheme of region codes that is missing or does not exist.
 */
export const identifierProblems = /* @__PURE__ */ deepFreeze([
  "not-text",
  "not-digits",
  "placeholder",
  "wrong-length",
  "impossible-province",
  "impossible-date",
  "impossible-serial",
  "unknown-edition",
  "wrong-edition",
  "unknown-scheme",
] as const);

/** What is wrong with the structure of an identifier; see {@link identifierProblems}. */
export type IdentifierProblem = (typeof identifierProblems)[number];

/** An identifier whose structure is right. Whether it was ever issued, and to whom, its digits do not tell. */
export interface ValidIdentifier<K extends IdentifierKind> {
  readonly kind: K;
  readonly status: "valid";
  /** The identifier as plain digits, its leading zeros kept. */
  readonly digits: string;
  /** How well the structure is evidenced. */
  readonly evidence: Evidence;
}

/** A text that is not such an identifier. It never holds what was given, which may be personal. */
export interface InvalidIdentifier<K extends IdentifierKind> {
  readonly kind: K;
  readonly status: "invalid";
  /** A stable code; switch on it. */
  readonly problem: IdentifierProblem;
  /** What was expected, in words that do not depend on what was given. */
  readonly expected: string;
  /** How well the structure is evidenced. */
  readonly evidence: Evidence;
}
