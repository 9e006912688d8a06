import type { ApportionMethod, Tie } from "../../src/apportion/apportionment";

/** A fraction; a denominator of 0 stands for more than any other. */
type Fraction = readonly [over: bigint, under: bigint];

const claims: { readonly [M in Exclude<ApportionMethod, "hamilton">]: (weight: bigint, has: bigint) => Fraction } = {
  webster: (weight, has) => [2n * weight, 2n * has + 1n],
  dhondt: (weight, has) => [weight, has + 1n],
  adams: (weight, has) => [weight, has],
  dean: (weight, has) => [weight * (2n * has + 1n), 2n * has * (has + 1n)],
  // The square of weight / root.
  "huntington-hill": (weight, has) => [weight * weight, has * (has + 1n)],
};

const compare = ([a, over]: Fraction, [b, under]: Fraction) => Number(b * over - a * under);
type Limits = readonly (number | null)[];

/** Divide small totals by serving every unit on its own, a computation apart from that of the library. */
export function unitByUnit(
  method: ApportionMethod,
  total: number,
  weights: readonly number[],
  minimum: Limits,
  caps: Limits,
): { allocations: number[]; ties: Tie[] } {
  const most = weights.map((weight, at) => (weight > 0 ? Math.min(caps[at] ?? total, total) : 0));
  return method === "hamilton"
    ? hamilton(total, weights, minimum, most)
    : highest(method, total, weights, minimum, most);
}

function highest(
  method: Exclude<ApportionMethod, "hamilton">,
  total: number,
  weights: readonly number[],
  minimum: Limits,
  most: readonly number[],
): { allocations: number[]; ties: Tie[] } {
  const claim = (at: number, has: number) => claims[method](BigInt(weights[at] ?? 0), BigInt(has));
  const least = weights.map((_, at) =>
    Math.max(minimum[at] ?? 0, claim(at, 0)[1] === 0n && (most[at] ?? 0) > 0 ? 1 : 0),
  );
  const allocations = [...least];
  const has = (at: number) => allocations[at] ?? 0;
  let last: Fraction | undefined;
  for (let given = least.reduce((a, b) => a + b, 0); given < total; given++) {
    const open = weights.flatMap((_, at) => (has(at) < (most[at] ?? 0) ? [at] : []));
    const best = open.reduce((one, other) =>
      compare(claim(other, has(other)), claim(one, has(one))) < 0 ? other : one,
    );
    last = claim(best, has(best));
    allocations[best] = has(best) + 1;
  }
  const equals = (other: Fraction) => last !== undefined && compare(last, other) === 0;
  const served = weights.flatMap((_, at) => (has(at) > (least[at] ?? 0) && equals(claim(at, has(at) - 1)) ? [at] : []));
  const waiting = weights.flatMap((_, at) => (has(at) < (most[at] ?? 0) && equals(claim(at, has(at))) ? [at] : []));
  const positions = [...served, ...waiting].sort((a, b) => a - b);
  return { allocations, ties: waiting.length > 0 ? [{ positions, seats: served.length }] : [] };
}

/** Quotas as fractions of one denominator, fixed at a bound on the side that exceeds more until none exceeds. */
function quotasWithin(total: number, weights: readonly number[], least: readonly number[], most: readonly number[]) {
  const fixed = new Map<number, number>(weights.flatMap((weight, at) => (weight > 0 ? [] : [[at, 0] as const])));
  for (;;) {
    const rest = total - [...fixed.values()].reduce((a, b) => a + b, 0);
    const free = weights.reduce((all, weight, at) => (fixed.has(at) ? all : all + weight), 0);
    const quotas = weights.map((weight, at): [number, number] => [
      fixed.get(at) ?? rest * weight,
      fixed.has(at) ? 1 : free,
    ]);
    const low = quotas.map(([over, under], at) => Math.max(0, (least[at] ?? 0) * under - over));
    const high = quotas.map(([over, under], at) => Math.max(0, over - (most[at] ?? 0) * under));
    const [up, down] = [low, high].map((list) => list.reduce((a, b, at) => (fixed.has(at) ? a : a + b), 0)) as [
      number,
      number,
    ];
    if (up === 0 && down === 0) return quotas;
    for (const at of weights.keys()) {
      if (fixed.has(at)) continue;
      if (up >= down && (low[at] ?? 0) > 0) fixed.set(at, least[at] ?? 0);
      else if (down >= up && (high[at] ?? 0) > 0) fixed.set(at, most[at] ?? 0);
    }
  }
}

function hamilton(total: number, weights: readonly number[], minimum: Limits, most: readonly number[]) {
  const least = weights.map((_, at) => minimum[at] ?? 0);
  const started = (quotas: readonly [number, number][]) =>
    quotas.map(([over, under], at) => Math.max(least[at] ?? 0, Math.floor(over / under)));
  let quotas = quotasWithin(
    total,
    weights,
    weights.map(() => 0),
    most,
  );
  if (started(quotas).reduce((a, b) => a + b, 0) > total) quotas = quotasWithin(total, weights, least, most);
  const allocations = started(quotas);
  const open = quotas.flatMap(([over, under], at): { at: number; rest: Fraction }[] =>
    allocations[at] === Math.floor(over / under) ? [{ at, rest: [BigInt(over % under), BigInt(under)] }] : [],
  );
  let last: Fraction | undefined;
  const served: { at: number; rest: Fraction }[] = [];
  for (let left = total - allocations.reduce((a, b) => a + b, 0); left > 0; left--) {
    const best = open.reduce((one, other) => (compare(other.rest, one.rest) < 0 ? other : one));
    open.splice(open.indexOf(best), 1);
    served.push(best);
    last = best.rest;
    allocations[best.at] = (allocations[best.at] ?? 0) + 1;
  }
  const equals = ({ rest }: { rest: Fraction }) => last !== undefined && compare(last, rest) === 0;
  const [tied, waiting] = [served.filter(equals), open.filter(equals)];
  const positions = [...tied, ...waiting].map(({ at }) => at).sort((a, b) => a - b);
  return { allocations, ties: waiting.length > 0 ? [{ positions, seats: tied.length }] : [] };
}
