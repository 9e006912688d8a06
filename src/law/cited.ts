import type { Citation } from "./graded";
import type { Place, Places } from "./place";

/** A copy of a value of law in which `cite` holds parsed citations instead of text. */
export function cited<const T extends { readonly cite: Places }>(written: T) {
  return { ...written, cite: written.cite.map(citationOf) as [Citation, ...Citation[]] };
}

function citationOf(place: Place): Citation {
  const end = place.indexOf(" ");
  return { regulation: place.slice(0, end) as Citation["regulation"], at: place.slice(end + 1) };
}
