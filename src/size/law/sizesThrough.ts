import { deepFreeze } from "../../core/plain/deepFreeze";
import { cited } from "../../law/cited";
import type { Graded } from "../../law/graded";
import type { Written } from "../../law/place";
import type { Gap, Period } from "../../law/timeline";
import { sizes } from "../../vocabulary/options";
import {
  type SizeExclusion,
  type SizeLimits,
  type SizeNotCovered,
  type SizeRegime,
  type SizeTimeline,
  type SizeUse,
  sizeFacts,
} from "../types/regime";

/** A legal text that defines size classes, as the law data writes it: its days and its regime. */
export interface SizeText extends Written<Omit<Period<SizeRegime>, "value">> {
  /** The id of the regime. */
  readonly id: string;
  readonly limits: readonly Written<SizeLimits>[];
  readonly largest: Written<Graded>;
  readonly uses: readonly Written<SizeUse>[];
  readonly exclusions: readonly Written<SizeExclusion>[];
  readonly notCovered: readonly SizeNotCovered[];
}

/** The timeline of size classes in `texts`; the days between two texts are gaps. */
export function sizesThrough(id: string, texts: readonly SizeText[], gaps: readonly Written<Gap>[] = []): SizeTimeline {
  const periods = texts.map(({ id: regime, limits, largest, uses, exclusions, notCovered, ...head }) => ({
    ...cited(head),
    value: {
      id: regime,
      limits: limits.map(cited),
      largest: cited(largest),
      uses: uses.map(cited),
      exclusions: exclusions.map(cited),
      notCovered,
    },
  }));
  return deepFreeze({ id, facts: sizeFacts, classes: sizes, periods, gaps: gaps.map(cited) });
}
