/** A scaled whole number as text with its decimals. */
export function scaledText(scaled: bigint, decimals: number): string {
  const size = String(scaled < 0n ? -scaled : scaled).padStart(decimals + 1, "0");
  const text = decimals === 0 ? size : `${size.slice(0, -decimals)}.${size.slice(-decimals)}`;
  return scaled < 0n ? `-${text}` : text;
}
