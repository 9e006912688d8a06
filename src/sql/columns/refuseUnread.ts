import { UmkmError } from "../../core/error/UmkmError";
import type { FactDeclarations } from "../../core/fact/fact";
import type { Columns } from "./column";

/**
 * Refuse the first mapped column that a rule does not read.
 *
 * Where the rule of the day reads nothing at all, the answer is the law's, and not a mistake in the mapping.
 *
 * @param ignore - the facts whose columns may go unread.
 * @throws UmkmError `unread-column`; `invalid-option` and `unknown-fact` for a list of other things than declared facts.
 */
export function refuseUnread(
  columns: Columns,
  reads: readonly string[],
  ignore: unknown,
  declared: FactDeclarations,
): void {
  const ignored = ignore ?? [];
  if (!Array.isArray(ignored)) throw new UmkmError("invalid-option", ["ignore"], "a list of facts");
  for (const [n, fact] of Array.from(ignored).entries()) {
    if (typeof fact !== "string" || !Object.hasOwn(declared, fact)) {
      throw new UmkmError("unknown-fact", ["ignore", n], "a fact that is declared");
    }
  }
  if (reads.length === 0) return;
  for (const fact of columns.keys()) {
    if (reads.includes(fact) || ignored.includes(fact)) continue;
    throw new UmkmError("unread-column", ["columns", fact], "a fact that the rule of the day reads, or one in ignore");
  }
}
