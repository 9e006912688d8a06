import type { Reason } from "../../criteria/reason";

/** The reasons that an answer rests on: the reasons that failed or, if none failed, all. */
export function decisiveReasons(reasons: readonly Reason[]): readonly Reason[] {
  const failed = reasons.filter(({ truth }) => truth === false);
  return failed.length > 0 ? failed : reasons;
}
