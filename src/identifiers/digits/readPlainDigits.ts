import { UmkmError } from "../../core/error/UmkmError";
import type { IdentifierKind, InvalidIdentifier, ValidIdentifier } from "../identifier";

/**
 * Refuse anything that is not the plain digits of a valid identifier: a record holds one spelling only.
 *
 * @throws UmkmError `invalid-fact`.
 */
export function readPlainDigits(
  parsed: ValidIdentifier<IdentifierKind> | InvalidIdentifier<IdentifierKind>,
  input: unknown,
  expected: string,
): void {
  if (parsed.status === "invalid" || parsed.digits !== input) throw new UmkmError("invalid-fact", [], expected);
}
