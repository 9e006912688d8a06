import type { Tie } from "../apportionment";
import type { Claimant, Ratio } from "./claimant";
import type { Divisor } from "./divisors";
import { multiplier } from "./multiplier";

/** A claimant, its units, and its claim to the next unit: weight / d(units), to the power of the method. */
interface Claim extends Claimant {
  units: bigint;
  next: Ratio;
}

/** Give each unit above the minima to the largest weight / d(s) among claimants below their cap; s is what one has. */
export function highestAverages(total: bigint, shares: readonly Claimant[], divisor: Divisor): [bigint[], Tie[]] {
  const claims = firstUnits(total, shares, divisor);
  let left = claims.reduce((rest, { units }) => rest - units, total);
  // A sorted list is a heap.
  const heap = claims
    .filter(({ units, most }) => units < most)
    .sort((a, b) => Number(b.next[0] * a.next[1] - a.next[0] * b.next[1]));
  for (; left > 0n; left--) takeNext(heap, divisor);
  const ties = settleTie(claims, divisor);
  return [claims.map(({ units }) => units), ties];
}

/**
 * The claims to start from: floors of quotas, so that units are not given one by one.
 *
 * A divisor d(s) between s and s + 1 gives each quota its floor or one more. So take the total less one for each share:
 * its floors never exceed the final result. If that total is below the sum of the minima, the multiplier is 0 or less
 * and every share starts at its minimum.
 */
function firstUnits(total: bigint, shares: readonly Claimant[], divisor: Divisor): Claim[] {
  const lowered = total - BigInt(shares.length);
  const [over, under] = multiplier(lowered, shares);
  return shares.map((share) => {
    const units = held((over * share.weight) / under, share);
    return { ...share, units, next: claimOf(share, units, divisor) };
  });
}

function held(units: bigint, { least, most }: Claimant): bigint {
  if (units < least) return least;
  if (units > most) return most;
  return units;
}

function claimOf({ weight }: Claimant, units: bigint, { power, at }: Divisor): Ratio {
  const [a, b] = at(units);
  return [(power === 2n ? weight * weight : weight) * b, a];
}

function isAhead([a, over]: Ratio, [b, under]: Ratio): boolean {
  return a * under > b * over;
}

/** Give the first claim its unit, then sink it to where its next claim belongs, or remove it at its cap. */
function takeNext(heap: Claim[], divisor: Divisor): void {
  const taken = heap[0] as Claim;
  taken.units += 1n;
  taken.next = claimOf(taken, taken.units, divisor);
  // The last claim may stay in the heap: all units are given then.
  const sinking = taken.units < taken.most ? taken : (heap.pop() as Claim);
  let at = 0;
  for (;;) {
    const [left, right] = [heap[2 * at + 1], heap[2 * at + 2]];
    const child = right && left && isAhead(right.next, left.next) ? 2 * at + 2 : 2 * at + 1;
    const ahead = heap[child];
    if (!ahead || !isAhead(ahead.next, sinking.next)) break;
    heap[at] = ahead;
    at = child;
  }
  heap[at] = sinking;
}

/** If the lowest claim served equals a waiting claim, serve the equal claims in input order. */
function settleTie(claims: readonly Claim[], divisor: Divisor): Tie[] {
  const served = claims.flatMap((claim) =>
    claim.units > claim.least ? [{ claim, by: claimOf(claim, claim.units - 1n, divisor) }] : [],
  );
  const [first] = served;
  if (!first) return [];
  const low = served.reduce((a, b) => (isAhead(a.by, b.by) ? b : a), first).by;
  const isEqual = (claim: Ratio) => !isAhead(claim, low) && !isAhead(low, claim);
  const last = new Set(served.filter(({ by }) => isEqual(by)).map(({ claim }) => claim));
  const tied = claims.filter((claim) => last.has(claim) || (claim.units < claim.most && isEqual(claim.next)));
  if (last.size === tied.length) return [];
  for (const claim of last) claim.units -= 1n;
  for (const claim of tied.slice(0, last.size)) claim.units += 1n;
  return [{ positions: tied.map(({ position }) => position), seats: last.size }];
}
