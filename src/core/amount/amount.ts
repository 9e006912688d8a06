/** A decimal digit string without sign, exponent, leading zeros or trailing zeros after the point. */
export type DigitText = `${number}`;

/**
 * An exact amount that survives JSON: a number if it is a safe whole number, else its digits as text.
 *
 * One whose text would read as grouped digits, such as 950.125, is a number too, so that every amount can be given back.
 * Two equal amounts are always written the same way, so `===` compares them.
 */
export type Amount = number | DigitText;

/**
 * The part of a decimal.js number that the library reads. It accepts one from any copy of decimal.js and imports none.
 */
export interface DecimalLike {
  /** Write the number in full, without an exponent. */
  toFixed(): string;
}

/**
 * Rupiah as callers hold it: a non-negative number, bigint, decimal text (`1500000000` or `1500000000.00`) or Decimal.
 *
 * Refused: a sign, an exponent, a separator, a blank, NaN, infinity, and whole numbers above
 * `Number.MAX_SAFE_INTEGER`, which a float has already rounded. A point is a decimal point. Text in which points may
 * group the digits is refused as `ambiguous-amount`: one to three digits that do not begin with 0, then groups of exactly
 * three, `950.000` and `1.000.000`. Zero is an amount. A number with a fraction is read as the decimal text that
 * JavaScript prints for it, and refused below 0.000001, where it prints an exponent.
 */
export type RupiahInput = number | bigint | string | DecimalLike;
