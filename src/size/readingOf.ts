import type { Known } from "../core/known";
import { observe } from "../core/observe";
import type { Size } from "../core/options";
import type { Graded } from "../law/graded";
import { weakestEvidence } from "../law/weakestEvidence";
import type { SizeReading } from "./outcome";
import type { SizeLimits } from "./regime";

/**
 * Say what one measure gives by itself.
 *
 * @param classes - the classes left to it.
 * @param used - the graded values that they rest on.
 */
export function readingOf(
  { measure, atMost }: SizeLimits,
  known: Known | undefined,
  classes: readonly unknown[] = [],
  used: readonly Graded[],
): SizeReading {
  const size = classes.length === 1 ? (classes[0] as Size) : null;
  return {
    measure,
    size,
    observed: known ? observe(known) : null,
    atMost: atMost[size as "mikro"] ?? null,
    cite: used.flatMap(({ cite }) => cite),
    evidence: weakestEvidence(used.map(({ evidence }) => evidence)),
  };
}
