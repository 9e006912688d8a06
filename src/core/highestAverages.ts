import type { Tie } from "./apportionment";

/** A position's claim to its next unit: weight / next, where next = 2s + 1 after s units. */
interface Claim {
  readonly position: number;
  readonly weight: bigint;
  next: bigint;
}

/** Give each unit to the largest weight / (s + 1/2), where s is what the position has so far (Webster). */
export function highestAverages(total: bigint, weights: readonly bigint[], sum: bigint): [bigint[], Tie[]] {
  const claims = firstUnits(total, weights, sum);
  let left = claims.reduce((rest, { next }) => rest - next / 2n, total);
  // A sorted list is a heap.
  const heap = [...claims].sort((a, b) => (isAhead(a, b) ? -1 : isAhead(b, a) ? 1 : 0));
  for (; left > 0n; left--) takeNext(heap);
  const ties = settleTie(claims);
  const seats = weights.map(() => 0n);
  for (const { position, next } of claims) seats[position] = next / 2n;
  return [seats, ties];
}

/**
 * Start from rounded quotas, never unit by unit: quotas of a smaller total, rounded half up, are this method's answer
 * for their own sum. Rounding adds at most half a unit to each, so lowering the total by that much never overshoots.
 */
function firstUnits(total: bigint, weights: readonly bigint[], sum: bigint): Claim[] {
  const positive = weights.flatMap((weight, position) => (weight > 0n ? [{ position, weight }] : []));
  const lowered = total - BigInt(Math.ceil(positive.length / 2));
  const start = lowered > 0n ? lowered : 0n;
  return positive.map(({ position, weight }) => {
    const rounded = (2n * start * weight + sum) / (2n * sum);
    return { position, weight, next: 2n * rounded + 1n };
  });
}

function isAhead(a: Claim, b: Claim): boolean {
  return a.weight * b.next > b.weight * a.next;
}

/** Give the first claim its unit, and let it sink to where its next claim belongs. */
function takeNext(heap: Claim[]): void {
  const [taken] = heap;
  if (!taken) return;
  taken.next += 2n;
  let at = 0;
  for (;;) {
    const [left, right] = [heap[2 * at + 1], heap[2 * at + 2]];
    const child = right && left && isAhead(right, left) ? 2 * at + 2 : 2 * at + 1;
    const ahead = heap[child];
    if (!ahead || !isAhead(ahead, taken)) return;
    heap[at] = ahead;
    heap[child] = taken;
    at = child;
  }
}

/** Where the lowest claim served equals a claim that waits, serve the equal claims in input order. */
function settleTie(claims: readonly Claim[]): Tie[] {
  const served = claims.filter(({ next }) => next > 1n);
  const [first] = served;
  if (!first) return [];
  const low = served.reduce((a, b) => (b.weight * (a.next - 2n) < a.weight * (b.next - 2n) ? b : a), first);
  const [weight, over] = [low.weight, low.next - 2n];
  const isLast = (claim: Claim) => claim.weight * over === weight * (claim.next - 2n);
  const waits = (claim: Claim) => claim.weight * over === weight * claim.next;
  const tied = claims.filter((claim) => isLast(claim) || waits(claim));
  const last = tied.filter(isLast);
  if (last.length === tied.length) return [];
  for (const claim of last) claim.next -= 2n;
  for (const claim of tied.slice(0, last.length)) claim.next += 2n;
  return [{ positions: tied.map(({ position }) => position), seats: last.length }];
}
