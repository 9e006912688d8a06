import { refuseUnknown } from "../../core/error/refuseUnknown";
import { UmkmError } from "../../core/error/UmkmError";
import type { FactDeclarations, FactKind } from "../../core/fact/fact";

/** A column that was given, with the fact that it holds and its kind. */
export interface SizeColumn {
  readonly fact: string;
  readonly kind: FactKind;
  readonly cells: Float64Array | Int32Array | Uint8Array;
}

/**
 * Read which columns were given.
 *
 * @throws UmkmError `unknown-fact` for a name that is not declared; `invalid-table` for what is no column of its kind, for
 *   columns that differ in length, and for no column at all.
 */
export function readSizeColumns(declared: FactDeclarations, given: unknown): readonly [SizeColumn, ...SizeColumn[]] {
  refuseUnknown(given, Object.keys(declared), "unknown-fact");
  const columns = Object.entries(given as Readonly<Record<string, unknown>>)
    .filter(([, cells]) => cells !== undefined && cells !== null)
    .map(([fact, cells]): SizeColumn => {
      const kind = declared[fact] as FactKind;
      const types = typesOf(kind);
      // By its tag: an array of another realm, of a worker say, is no instance of ours.
      if (!ArrayBuffer.isView(cells) || !types.includes((cells as Uint8Array)[Symbol.toStringTag])) {
        throw new UmkmError("invalid-table", [fact], types.join(" or "));
      }
      return { fact, kind, cells: cells as SizeColumn["cells"] };
    });
  const [first, ...others] = columns;
  if (!first) throw new UmkmError("invalid-table", [], "a column, to tell how many rows there are");
  for (const { fact, cells } of others) {
    if (cells.length !== first.cells.length) {
      throw new UmkmError("invalid-table", [fact], `as many rows as ${first.fact} has`);
    }
  }
  return [first, ...others];
}

function typesOf(kind: FactKind): readonly string[] {
  if (kind === "date") return ["Int32Array", "Float64Array"];
  return [kind === "yes-no" || typeof kind === "object" ? "Uint8Array" : "Float64Array"];
}
