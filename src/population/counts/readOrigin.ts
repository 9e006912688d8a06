import { type ErrorPath, UmkmError } from "../../core/error/UmkmError";
import type { Origin } from "./comparability";

/** The origin of a count. @throws UmkmError `invalid-table` for a name that is not a text, or is empty. */
export function readOrigin({ region, register }: Origin, path: ErrorPath): Origin {
  for (const [name, text] of Object.entries({ region, register })) {
    if (text !== undefined && (typeof text !== "string" || text.trim() === "")) {
      throw new UmkmError("invalid-table", [...path, name], "a name");
    }
  }
  return { region, register };
}
