import type { Reason } from "../../criteria/reason";

/** The reasons that an answer rests on: those that failed, where some did; else all. */
export function decisiveReasons(reasons: readonly Reason[]): readonly Reason[] {
  const failed = reasons.filter(({ truth }) => truth === false);
  return failed.length > 0 ? failed : reasons;
}
