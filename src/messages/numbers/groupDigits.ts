/**
 * Write a plain decimal with a separator between thousands and a decimal point of a language.
 *
 * @param places - the least number of decimals, where there are any: 2 for the sen of rupiah.
 */
export function groupDigits(text: string | number, separator: string, point: string, places = 0): string {
  const [whole = "", decimals] = String(text).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, separator);
  return decimals === undefined ? grouped : grouped + point + decimals.padEnd(places, "0");
}
