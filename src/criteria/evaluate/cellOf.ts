import type { Known } from "../../core/fact/known";
import type { Cell } from "./cell";

/** The cell of a fact: its value where it is exact and was given so, nothing where nothing was said, else what is left. */
export function cellOf(known: Known): Cell {
  if (known.why === "not-asked") return undefined;
  if (known.why !== null || known.implied !== undefined) return known;
  return known.among ? known.among[0] : (known.least ?? undefined);
}
