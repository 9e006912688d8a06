import { refuseUnknown } from "../../core/error/refuseUnknown";
import type { ErrorPath } from "../../core/error/UmkmError";
import { readCount } from "../../core/fact/readCount";
import { isPlain } from "../../core/plain/isPlain";
import type { Origin } from "./comparability";
import { readOrigin } from "./readOrigin";
import type { CountedPopulation } from "./registeredCount";
import { populationNames } from "./registeredCount";

/** Counts by part, whole numbers from 0 on; `null` for a part that is not known. */
export type PartsByName = Readonly<Record<string, number | null>>;

/**
 * Parts with their origin and their sum, of parts, of parts with their register, or of a population; the sum is `null`
 * while a part is not known.
 *
 * @throws UmkmError `invalid-count` for a count or a sum that is not a safe whole number; `invalid-table`.
 */
export function readParts(
  given: PartsByName | (Origin & { readonly parts: PartsByName }) | CountedPopulation,
  path: ErrorPath,
): Origin & { readonly parts: PartsByName; readonly sum: number | null } {
  refuseUnknown(given, Object.keys(given ?? {}), "invalid-table", path);
  const record = given as Readonly<Record<string, unknown>>;
  if (isPlain(record.parts)) {
    refuseUnknown(given, ["parts", "region", "register"], "invalid-table", path);
    return { ...partsOf(record.parts as PartsByName, [...path, "parts"]), ...readOrigin(given as Origin, path) };
  }
  if (typeof record.region !== "string") return { ...partsOf(given as PartsByName, path) };
  refuseUnknown(given, populationNames, "invalid-table", path);
  const { mikro, kecil, menengah } = given as CountedPopulation;
  // A class that is left out is refused, because a total alone has no shares; one that is not known is null.
  return { ...partsOf({ mikro, kecil, menengah } as PartsByName, path), ...readOrigin(given as Origin, path) };
}

function partsOf(parts: PartsByName, path: ErrorPath): { readonly parts: PartsByName; readonly sum: number | null } {
  let sum: number | null = 0;
  for (const [name, part] of Object.entries(parts)) {
    const count: number | null = part === null ? null : readCount(part, [...path, name]);
    // Each step is checked: a sum beyond the safe numbers would be rounded.
    sum = count === null || sum === null ? null : readCount(sum + count, path);
  }
  return { parts, sum };
}
