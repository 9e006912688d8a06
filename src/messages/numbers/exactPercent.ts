import type { Formats } from "../wording/formats";
import { plainDigits } from "./roundedText";

/** Write a share of 1 in per cent with all its digits. What a rule says, a rate or a limit, is never rounded. */
export function exactPercent(share: number, formats: Formats): string {
  const decimals = plainDigits(share).split(".")[1]?.replace(/0+$/, "") ?? "";
  const places = decimals.length - 2;
  return places > 2 ? formats.percent(share, places) : formats.percent(share);
}
