import type { Tie } from "../apportionment";
import type { Claimant } from "./claimant";
import { multiplier } from "./multiplier";

/**
 * Give each share the floor of its quota, or its minimum; then one more to the largest remainders among shares at their
 * floor (Hamilton).
 *
 * A quota above its cap is fixed at the cap, and the rest is shared by quota again. A quota below its minimum is fixed
 * only if the minima would else take more than the remainders leave.
 */
export function largestRemainders(total: bigint, shares: readonly Claimant[]): [bigint[], Tie[]] {
  const plain = shares.map((share) => ({ ...share, least: 0n }));
  let claims = floored(total, plain, shares);
  let left = total - unitsOf(claims);
  if (left < 0n) {
    claims = floored(total, shares, shares);
    left = total - unitsOf(claims);
  }
  // The sort is stable: equal remainders stay in input order.
  const ranked = [...claims].sort((a, b) => Number(b.rest - a.rest));
  const served = Number(left);
  for (const claim of ranked.slice(0, served)) claim.units += 1n;
  const seats = claims.map(({ units }) => units);
  const last = ranked[served - 1];
  if (!last || ranked[served]?.rest !== last.rest) return [seats, []];
  const positions = ranked.filter(({ rest }) => rest === last.rest).map(({ position }) => position);
  const before = ranked.findIndex(({ rest }) => rest === last.rest);
  return [seats, [{ positions, seats: served - before }]];
}

interface Claim {
  readonly position: number;
  units: bigint;
  /** The quota less its floor, over one common denominator; 0 if a bound fixes the share. */
  readonly rest: bigint;
}

function floored(total: bigint, bounded: readonly Claimant[], shares: readonly Claimant[]): Claim[] {
  const [over, under] = multiplier(total, bounded);
  return shares.map(({ position, weight, least, most }): Claim => {
    const [units, rest] = [(over * weight) / under, (over * weight) % under];
    if (units >= most) return { position, units: most, rest: 0n };
    return units < least ? { position, units: least, rest: 0n } : { position, units, rest };
  });
}

function unitsOf(claims: readonly Claim[]): bigint {
  return claims.reduce((sum, { units }) => sum + units, 0n);
}
