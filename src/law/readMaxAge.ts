import { readCount } from "../core/fact/readCount";
import type { AsOf } from "./basis";

/** Read after how many days an open rule counts as stale: 180 by default. @throws UmkmError `invalid-count`. */
export function readMaxAge({ maxAgeDays }: Pick<AsOf, "maxAgeDays">): number {
  return readCount(maxAgeDays ?? 180, ["maxAgeDays"]);
}
