/** Write a plain decimal with a separator between thousands and a decimal point of a language. */
export function groupDigits(text: string | number, separator: string, point: string): string {
  const [whole = "", decimals] = String(text).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, separator);
  return decimals === undefined ? grouped : grouped + point + decimals;
}
