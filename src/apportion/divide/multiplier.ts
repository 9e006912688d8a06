import type { Claimant, Ratio } from "./claimant";

/**
 * Find the multiplier that turns weights into quotas which, held within the bounds of each share, add up to the total.
 *
 * The bounds must allow the total. The sum of the quotas grows with the multiplier, and bends only where a quota meets
 * a bound. The last bend not beyond the total tells which quotas are still free.
 */
export function multiplier(total: bigint, shares: readonly Claimant[]): Ratio {
  const bends = shares
    .flatMap(({ weight, least, most }): Ratio[] => [
      ...(least > 0n ? [[least, weight] as const] : []),
      ...(most < total ? [[most, weight] as const] : []),
    ])
    .sort(([a, over], [b, under]) => Number(a * under - b * over));
  let last: Ratio = [0n, 1n];
  for (let [from, to] = [0, bends.length]; from < to; ) {
    const middle = Math.floor((from + to) / 2);
    const bend = bends[middle] as Ratio;
    const { fixed, free } = heldBy(bend, shares);
    if (fixed * bend[1] + free * bend[0] <= total * bend[1]) {
      last = bend;
      from = middle + 1;
    } else {
      to = middle;
    }
  }
  const { fixed, free } = heldBy(last, shares);
  return free > 0n ? [total - fixed, free] : last;
}

/** The units of quotas that a bound fixes at this multiplier, and the total weight of the others. */
function heldBy([over, under]: Ratio, shares: readonly Claimant[]): { fixed: bigint; free: bigint } {
  let [fixed, free] = [0n, 0n];
  for (const { weight, least, most } of shares) {
    const quota = over * weight;
    if (quota < least * under) fixed += least;
    else if (quota >= most * under) fixed += most;
    else free += weight;
  }
  return { fixed, free };
}
