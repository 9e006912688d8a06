// One to three digits, the first of them not 0, then groups of exactly three.
const groups = /^[1-9]\d{0,2}(\.\d{3})+$/;

/**
 * Tell whether a text reads as digits that points group, as Indonesian tables write them: `950.000`, `12.345.678`.
 *
 * A group that begins with 0 is the first group of nothing: `0.125` and `01.250` are decimals. So are `1234.500`, of
 * four digits before the point, and `500.00` and `1.2345`, of other than three behind it.
 */
export function isGrouped(text: unknown): boolean {
  return typeof text === "string" && groups.test(text);
}
