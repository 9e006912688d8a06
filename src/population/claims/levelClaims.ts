import { mostLevels } from "../../apportion/levels";
import { refuseUnknown } from "../../core/error/refuseUnknown";
import { UmkmError } from "../../core/error/UmkmError";
import { readCount } from "../../core/fact/readCount";
import type { LevelsTable, Printed, TotalClaim } from "../printedTable";

/**
 * The claims of a table of several levels: each printed total is a sum. A part without a printed total is replaced by
 * its own parts.
 *
 * @throws UmkmError `invalid-table`, `invalid-count`.
 */
export function levelClaims(table: LevelsTable): TotalClaim[] {
  return claimsIn(table, []).claims;
}

function claimsIn(table: LevelsTable, at: readonly string[]): { claims: TotalClaim[]; stand: readonly Printed[] } {
  if (at.length >= 2 * mostLevels) throw new UmkmError("invalid-table", at, `at most ${mostLevels} levels`);
  refuseUnknown(table, ["levels", "total"], "invalid-table", at);
  refuseUnknown(table.levels, Object.keys(table.levels ?? {}), "invalid-table", [...at, "levels"]);
  const entries = Object.entries(table.levels);
  if (entries.length === 0) throw new UmkmError("invalid-table", [...at, "levels"], "at least one part");
  const below = entries.map(([name, part]) => {
    const place = [...at, "levels", name];
    if (typeof part === "object" && part !== null) return claimsIn(part, place);
    return { claims: [], stand: [{ at: place, value: part === null ? null : readCount(part, place) }] };
  });
  const claims = below.flatMap((one) => one.claims);
  const parts = below.flatMap(({ stand }) => stand);
  if (table.total === undefined || table.total === null) return { claims, stand: parts };
  const place = [...at, "total"];
  const total = { at: place, value: readCount(table.total, place) };
  return { claims: [{ total, over: "levels", parts }, ...claims], stand: [total] };
}
