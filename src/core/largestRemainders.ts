import type { Tie } from "./apportionment";

/** Give each position the floor of its quota, then one more to the largest remainders (Hamilton). */
export function largestRemainders(total: bigint, weights: readonly bigint[], sum: bigint): [bigint[], Tie[]] {
  const seats = weights.map((weight) => (total * weight) / sum);
  const left = Number(seats.reduce((rest, part) => rest - part, total));
  const claims = weights.map((weight, position) => ({ position, rest: (total * weight) % sum }));
  // The sort is stable: equal remainders stay in input order.
  claims.sort((a, b) => (a.rest > b.rest ? -1 : a.rest < b.rest ? 1 : 0));
  for (const { position } of claims.slice(0, left)) seats[position] = (seats[position] ?? 0n) + 1n;
  const last = claims[left - 1];
  if (!last || claims[left]?.rest !== last.rest) return [seats, []];
  const positions = claims.filter(({ rest }) => rest === last.rest).map(({ position }) => position);
  const before = claims.findIndex(({ rest }) => rest === last.rest);
  return [seats, [{ positions, seats: left - before }]];
}
