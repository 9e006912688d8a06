import type { Reason } from "../../criteria/reason";
import type { AnyRegulationId, Graded } from "../../law/graded";
import { isFirm } from "../../law/isFirm";

/** The reasons that an answer rests on: those that settle a no or, if none does, all, and what was not read. */
export function decisiveReasons(
  reasons: readonly Reason[],
  unread: readonly Graded[],
): readonly Graded<AnyRegulationId>[] {
  const failed = reasons.filter((reason) => reason.truth === false && isFirm(reason));
  return failed.length > 0 ? failed : [...reasons, ...unread];
}
