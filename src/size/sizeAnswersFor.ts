import type { FactDeclarations } from "../core/fact";
import { isPlain } from "../core/isPlain";
import type { SizeOptions, SizeOutcome } from "./outcome";
import { type SizePlan, sizePlanOf } from "./sizePlanOf";
import { sizePositions } from "./sizePositions";

/** A plan, and what was answered by it. */
export interface SizeAnswers {
  readonly options: object;
  readonly plan: SizePlan;
  readonly positionOf: ReturnType<typeof sizePositions>;
  /** Answers by position, frozen. The amounts that they show are those of the first business in the position. */
  readonly byPosition: Map<number, SizeOutcome<string, string>>;
}

let kept: readonly SizeAnswers[] = [];

/**
 * Make the plan for some options, or find it again: businesses are mostly classified one after the other by the same.
 *
 * @throws what {@link sizePlanOf} throws.
 */
export function sizeAnswersFor<D extends FactDeclarations, C extends readonly string[]>(
  options: SizeOptions<D, C>,
): SizeAnswers {
  const before = kept.find((answers) => isSame(answers.options, options));
  if (before) return before;
  const plan = sizePlanOf(options);
  const made = { options: { ...options }, plan, positionOf: sizePositions(plan), byPosition: new Map() };
  // A policy that is an object can be changed by whoever holds it.
  if (typeof options.policy !== "object") kept = [made, ...kept.slice(0, 7)];
  return made;
}

function isSame(before: object, options: object): boolean {
  if (!isPlain(options)) return false;
  for (const name in options) if (!(name in before)) return false;
  for (const name in before) if (before[name as never] !== options[name as never]) return false;
  return true;
}
