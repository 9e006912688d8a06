import type { Bounds } from "../fact/known";
import { UmkmError } from "./UmkmError";

/** Refuse a last day that is surely before the first. @throws UmkmError `invalid-range` at the name of the last day. */
export function refuseReversed(first: Bounds, last: Bounds, [firstName, lastName]: readonly [string, string]): void {
  // A comparison with null is false: an open bound is neither before nor after a day.
  if ((first.least as string) > (last.most as string)) {
    throw new UmkmError("invalid-range", [lastName], `a day not before ${firstName}`);
  }
}
