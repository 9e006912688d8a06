import { type ErrorPath, UmkmError } from "../../core/error/UmkmError";
import type { ApportionMethod } from "../apportionment";
import type { Claimant } from "./claimant";
import { divisors } from "./divisors";

/** More than any total: the most that a position without a cap may get. */
const unlimited = 9_007_199_254_740_992n;

/**
 * The fewest and the most units that `weight` may get by `method`, `minimum` and `cap`.
 *
 * @throws UmkmError `infeasible` at `path`, that of the minimum, if `minimum` exceeds the cap, or exceeds 0 for a
 *   weight of 0.
 */
export function boundsOf(
  weight: bigint,
  method: ApportionMethod,
  minimum: bigint,
  cap: bigint | null,
  path: ErrorPath,
): Pick<Claimant, "least" | "most"> {
  const most = weight > 0n ? (cap ?? unlimited) : 0n;
  const first = method !== "hamilton" && divisors[method].at(0n)[0] === 0n && most > 0n ? 1n : 0n;
  if (minimum > most) {
    const why = weight > 0n ? "the cap" : "a weight of 0";
    throw new UmkmError("infeasible", path, `a minimum that is ${minimum - most} less, to agree with ${why}`);
  }
  return { least: minimum > first ? minimum : first, most };
}
