import { addAmounts } from "../../core/amount/addAmounts";
import type { AnyLimit } from "../anyCondition";
import type { WholeLimit } from "./step";

/** Write a limit, or its contrary, as the last whole number within it; `null` where there is none from 0 on. */
export function wholeLimit({ atMost, lessThan, atLeast, moreThan }: AnyLimit, wanted: boolean): WholeLimit | null {
  const upTo = atMost ?? moreThan;
  const below = (lessThan ?? atLeast) as number;
  // The contrary of "at most" is "more than", that of "less than" is "at least".
  const upper = ((atMost ?? lessThan) !== undefined) === wanted;
  if (upTo !== undefined) return upper ? { most: upTo } : { least: addAmounts([upTo, 1]) };
  if (upper && below === 0) return null;
  return upper ? { most: below - 1 } : { least: below };
}
