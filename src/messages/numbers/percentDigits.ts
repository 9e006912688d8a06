import type { DigitText } from "../../core/amount/amount";
import { roundedText } from "./roundedText";

/** Write a share of 1 in per cent: with exactly `decimals` places; left out, at most two, without zeros at the end. */
export function percentDigits(share: number, decimals?: number): string {
  const sign = share < 0 ? "-" : "";
  const text = roundedText(Math.abs(share), decimals ?? 2, 2) as DigitText;
  return sign + (decimals === undefined ? String(Number(text)) : text);
}
