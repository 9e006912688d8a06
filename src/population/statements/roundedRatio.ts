import { powerOf } from "../../core/amount/powerOf";
/** A ratio with as many decimals as were printed, as scaled whole numbers. */
export interface RoundedRatio {
  /** Halves away from 0. */
  readonly rounded: bigint;
  /** What is left when the further decimals are cut off. */
  readonly cut: bigint;
}

/** A ratio to `decimals` places, rounded and cut; `under` is above 0. */
export function roundedRatio(over: bigint, under: bigint, decimals: number): RoundedRatio {
  const size = (over < 0n ? -over : over) * powerOf(10n, decimals);
  const cut = size / under;
  const rounded = 2n * (size % under) >= under ? cut + 1n : cut;
  return over < 0n ? { rounded: -rounded, cut: -cut } : { rounded, cut };
}
