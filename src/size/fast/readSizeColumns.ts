import { refuseUnknown } from "../../core/error/refuseUnknown";
import { UmkmError } from "../../core/error/UmkmError";
import type { FactDeclarations, FactKind } from "../../core/fact/fact";

/** A given column, with its fact and the kind of the fact. */
export interface SizeColumn {
  readonly fact: string;
  readonly kind: FactKind;
  readonly cells: Float64Array | Int32Array | Uint8Array;
}

/**
 * The given columns.
 *
 * @throws UmkmError `unknown-fact` for a name that is not declared; `invalid-table` for anything that is not a column
 *   of its kind, for columns that differ in length, or if all columns are missing.
 */
export function readSizeColumns(declared: FactDeclarations, given: unknown): readonly [SizeColumn, ...SizeColumn[]] {
  refuseUnknown(given, Object.keys(declared), "unknown-fact");
  const columns = Object.entries(given as Readonly<Record<string, unknown>>)
    .filter(([, cells]) => cells !== undefined && cells !== null)
    .map(([fact, cells]): SizeColumn => {
      const kind = declared[fact] as FactKind;
      const types = typesOf(kind);
      // Told by its tag: an array of another realm, such as a worker, is not an instance of our classes.
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
