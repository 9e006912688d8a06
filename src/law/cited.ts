import type { Citation } from "./graded";
import type { Place, Places } from "./place";

/** Parse the articles of a value of law: a copy whose `cite` holds citations. */
export function cited<const T extends { readonly cite: Places }>(written: T) {
  return { ...written, cite: written.cite.map(citationOf) as [Citation, ...Citation[]] };
}

function citationOf(place: Place): Citation {
  const end = place.indexOf(" ");
  return { regulation: place.slice(0, end) as Citation["regulation"], at: place.slice(end + 1) };
}
