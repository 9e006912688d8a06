import { quotient } from "../../core/amount/quotient";
import type { ApportionMethod, Apportionment } from "../apportionment";
import type { Claimant } from "./claimant";
import { divisors } from "./divisors";
import { highestAverages } from "./highestAverages";
import { largestRemainders } from "./largestRemainders";

/** Divide `units` by whole weights. The bounds must allow `units`; it must be 0 if all weights are 0. */
export function divideUnits(
  units: bigint,
  shares: readonly Omit<Claimant, "position">[],
  method: ApportionMethod,
): Apportionment {
  const sum = shares.reduce((all, { weight }) => all + weight, 0n);
  const positive = shares.flatMap((share, position) => (share.weight > 0n ? [{ ...share, position }] : []));
  const [seats, ties] =
    method === "hamilton" ? largestRemainders(units, positive) : highestAverages(units, positive, divisors[method]);
  const allocations = shares.map(() => 0);
  for (const [at, { position }] of positive.entries()) allocations[position] = Number(seats[at]);
  const quotas = shares.map(({ weight }) => (weight > 0n ? quotient(units * weight, sum) : 0));
  return { kind: "apportionment", method, allocations, quotas, ties };
}
