/**
 * Write a plain decimal with a separator between thousands and a decimal point of a language.
 *
 * @param places - how many decimals are written at least, where there are any: of rupiah, sen.
 */
export function groupDigits(text: string | number, separator: string, point: string, places = 0): string {
  const [whole = "", decimals] = String(text).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, separator);
  return decimals === undefined ? grouped : grouped + point + decimals.padEnd(places, "0");
}
