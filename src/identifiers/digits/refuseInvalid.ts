import { type ErrorPath, UmkmError } from "../../core/error/UmkmError";
import type { IdentifierKind, InvalidIdentifier, ValidIdentifier } from "../identifier";

/** Refuse an identifier that is not valid, in the words of its parser. @throws UmkmError `invalid-fact`. */
export function refuseInvalid(
  parsed: ValidIdentifier<IdentifierKind> | InvalidIdentifier<IdentifierKind>,
  path: ErrorPath,
): void {
  if (parsed.status === "invalid") throw new UmkmError("invalid-fact", path, parsed.expected);
}
