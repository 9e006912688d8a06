import { roundedText } from "./roundedText";

/**
 * Tell how many places a non-negative number needs so that rounding does not make it one of `others`; at most 20.
 *
 * @param places - the least number of places.
 * @param shift - how many places the decimal point moves to the right first, as in `roundedText`.
 */
export function placesApart(value: number, others: readonly number[], places: number, shift = 0): number {
  const written = (one: number, enough: number) => roundedText(one, enough, shift);
  const isTaken = (enough: number) =>
    others.some((other) => other !== value && written(other, enough) === written(value, enough));
  let enough = places;
  while (enough < 20 && isTaken(enough)) enough += 1;
  return enough;
}
