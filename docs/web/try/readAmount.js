// @ts-check

/** Zeros by the words that people write for them, in both languages; `m` alone is miliar or million, so it is none. */
const zeros = /** @type {Readonly<Record<string, number>>} */ ({
  ribu: 3,
  rb: 3,
  thousand: 3,
  juta: 6,
  jt: 6,
  million: 6,
  miliar: 9,
  milyar: 9,
  billion: 9,
  triliun: 12,
  trillion: 12,
});

/**
 * Read an amount as people write it: digits, digits in groups of three, or a number with at most two decimals and a word.
 *
 * What could mean two things is not read: `1.500 juta` is 1500 or 1.5 million by where one lives.
 *
 * @param {string} text
 * @returns {string | null} plain digits; `null` for what is no amount.
 */
export function readAmount(text) {
  const [, number = "", word = ""] = /^(?:rp\.?)?\s*([\d.,\s]*\d)\s*([a-z]*)$/i.exec(text.trim()) ?? [];
  if (!word) return wholeDigits(number);
  const places = zeros[word.toLowerCase()];
  const [, whole, decimals = ""] = /^(\d+)(?:[.,](\d{1,2}))?$/.exec(number) ?? [];
  if (places === undefined || whole === undefined) return null;
  return plain(whole + decimals.padEnd(places, "0"));
}

/** @param {string} number */
function wholeDigits(number) {
  if (/^\d+$/.test(number)) return plain(number);
  // The same separator throughout: 1.234,567 is no whole amount.
  return /^\d{1,3}([., ])\d{3}(?:\1\d{3})*$/.test(number) ? plain(number.replace(/\D/g, "")) : null;
}

/** @param {string} digits */
function plain(digits) {
  return digits.replace(/^0+(?=\d)/, "");
}
