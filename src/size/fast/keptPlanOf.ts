import type { FactDeclarations } from "../../core/fact/fact";
import { isPlain } from "../../core/plain/isPlain";
import { type SizePlan, sizePlanOf } from "../answer/sizePlanOf";
import type { SizeOptions, SizeOutcome } from "../types/outcome";
import { sizePositions } from "./sizePositions";

/** A plan, and the answers given by it. */
export interface KeptPlan {
  readonly options: Options;
  readonly plan: SizePlan;
  readonly positionOf: ReturnType<typeof sizePositions>;
  /** Frozen answers by position. They show the amounts of the first business in the position. */
  readonly answers: Map<number, SizeOutcome<string, string>>;
}

type Options = SizeOptions<FactDeclarations, readonly string[]>;

let kept: readonly KeptPlan[] = [];

/**
 * The cached plan for these options, or a new one: callers mostly classify many businesses with the same options.
 *
 * @throws what {@link sizePlanOf} throws.
 */
export function keptPlanOf<D extends FactDeclarations, C extends readonly string[]>(
  given: SizeOptions<D, C>,
): KeptPlan {
  const options = given as unknown as Options;
  const before = kept.find((plan) => isSame(plan.options, options));
  if (before) return before;
  // Options are read once and copied: a later change by the caller cannot reach the cache.
  const { asOf, purpose, standard, policy, independence, maxAgeDays } = options ?? {};
  const read = { asOf, purpose, standard, policy: copyOf(policy), independence, maxAgeDays } as Options;
  const plan = sizePlanOf(isPlain(options) ? { ...options, ...read } : options);
  const made = { options: read, plan, positionOf: sizePositions(plan), answers: new Map() };
  kept = [made, ...kept.slice(0, 15)];
  return made;
}

function copyOf<T>(policy: T): T {
  return isPlain(policy) ? { ...policy } : policy;
}

function isSame(before: Options, options: Options): boolean {
  if (!isPlain(options)) return false;
  for (const name in options) if (!Object.hasOwn(before, name)) return false;
  return (
    before.asOf === options.asOf &&
    before.purpose === options.purpose &&
    before.standard === options.standard &&
    (before.policy === options.policy || isSamePolicy(before.policy, options.policy)) &&
    before.independence === options.independence &&
    before.maxAgeDays === options.maxAgeDays
  );
}

function isSamePolicy(before: Options["policy"], policy: Options["policy"]): boolean {
  if (!isPlain(before) || !isPlain(policy) || Object.keys(policy).join() !== "by") return false;
  return before.by === policy.by;
}
