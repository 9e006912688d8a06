import type { Formats } from "../wording/formats";
import { placesApart } from "./placesApart";

/** Write a non-negative share of 1 in per cent. More than two places keep it apart from 0, 1 and `others`. */
export function shareText(share: number, formats: Formats, others: readonly number[] = []): string {
  const places = placesApart(share, [0, 1, ...others], 2, 2);
  return places === 2 ? formats.percent(share) : formats.percent(share, places);
}
