import type { Known } from "../../core/fact/known";
import { observe } from "../../core/fact/observe";
import type { Graded } from "../../law/graded";
import { weakestEvidence } from "../../law/weakestEvidence";
import type { SizeReading } from "../types/outcome";
import type { AnySizeRegime } from "../types/regime";

/**
 * The reading of one measure alone.
 *
 * @param sizes - the classes left to the measure.
 * @param used - the graded values that support the reading.
 */
export function readingOf(
  { measure, atMost, below }: AnySizeRegime["limits"][number],
  known: Known,
  sizes: readonly string[],
  used: readonly Graded[],
): SizeReading<string, string> {
  const size = sizes.length === 1 ? (sizes[0] as string) : null;
  const limit = size === null ? null : ((atMost ?? below)[size] ?? null);
  return {
    measure,
    size,
    observed: observe(known),
    atMost: atMost ? limit : null,
    ...(below && limit !== null && { below: limit }),
    cite: used.flatMap(({ cite }) => cite),
    evidence: weakestEvidence(used.map(({ evidence }) => evidence)),
  };
}
