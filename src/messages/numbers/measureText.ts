import type { DigitText } from "../../core/amount/amount";
import type { Formats } from "../wording/formats";
import { roundedText } from "./roundedText";

/**
 * Write a number of any sign and size with at most `places` decimals, without zeros at the end.
 *
 * A number from 1e21 on, or too small for `places` decimals, is written with a power of ten.
 */
export function measureText(value: number, formats: Formats, places = 0): string {
  const size = Math.abs(value);
  const text =
    size < 1e21
      ? String(roundedText(size, places))
          .replace(/(\.\d*?)0+$/, "$1")
          .replace(/\.$/, "")
      : null;
  if (text === null || (text === "0" && size > 0 && places > 0)) return value.toExponential(2);
  return (value < 0 && text !== "0" ? "-" : "") + formats.count(text as DigitText);
}
