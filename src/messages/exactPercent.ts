import type { Formats } from "./wording/formats";

/** Write a share of 1 in per cent with all its digits: what a rule says, such as a rate or a limit, is never rounded. */
export function exactPercent(share: number, formats: Formats): string {
  // So small a number prints with an exponent.
  const plain = share < 1e-6 ? share.toFixed(20).replace(/0+$/, "") : String(share);
  const places = (plain.split(".")[1]?.length ?? 0) - 2;
  return places > 2 ? formats.percent(share, places) : formats.percent(share);
}
