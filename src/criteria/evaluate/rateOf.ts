import type { Amount } from "../../core/amount/amount";
import { readAmount } from "../../core/amount/readAmount";
import type { AnyShare } from "../anyCondition";

/** Return the most that a share may be, as the decimal that it prints as. @throws UmkmError `invalid-rupiah` for another value. */
export function rateOf({ atMost }: Pick<AnyShare, "atMost">): Amount {
  return readAmount(atMost, ["atMost"]);
}
