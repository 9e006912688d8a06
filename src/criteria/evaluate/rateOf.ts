import type { Amount } from "../../core/amount/amount";
import { readAmount } from "../../core/amount/readAmount";
import type { AnyShare } from "../anyCondition";

/** The most that a share may be, as the decimal that it prints as. @throws UmkmError `invalid-rupiah` where it is none. */
export function rateOf({ atMost }: AnyShare): Amount {
  return readAmount(atMost, ["atMost"]);
}
