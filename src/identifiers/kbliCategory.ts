import { readOption } from "../core/fact/readOption";
import { type KbliEdition, kbliEditions } from "../vocabulary/options";
import { type KbliCategory, kbliCategories } from "./kbliCategories";

/**
 * Find the category of KBLI that a letter names in an edition.
 *
 * Never compare letters across editions: they shift from J on. A category is not the sector of a financing rule.
 *
 * @param letter - one capital letter.
 * @param edition - "2020" or "2025", as text.
 * @returns the activity and its evidence, or `null` for a letter that the edition does not have: after U in 2020, after V
 *   in 2025.
 * @throws UmkmError `invalid-option` for an edition that does not exist.
 *
 * @example
 * ```ts
 * import { kbliCategory } from "umkm/identifiers";
 *
 * // Which category is education?
 * kbliCategory("P", "2020")?.activity; // => "education"
 * kbliCategory("Q", "2025")?.activity; // => "education"
 *
 * // Is there a category V?
 * kbliCategory("V", "2020"); // => null
 * ```
 */
export function kbliCategory(letter: string, edition: KbliEdition): KbliCategory | null {
  const categories = kbliCategories[readOption(kbliEditions, edition, ["edition"])];
  return typeof letter === "string" && Object.hasOwn(categories, letter) ? (categories[letter] as KbliCategory) : null;
}
