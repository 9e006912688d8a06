import type { Formats } from "../wording/formats";
import { measureText } from "./measureText";
import { placesApart } from "./placesApart";

/** Write a number as `measureText` does, with more places where rounding would make it one of `others`. */
export function seenText(value: number, formats: Formats, places = 0, others: readonly number[] = [0]): string {
  const size = Math.abs(value);
  return measureText(value, formats, size < 1e21 ? placesApart(size, others, places) : places);
}
