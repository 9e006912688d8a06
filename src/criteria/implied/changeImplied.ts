import type { Cell } from "../evaluate/cell";
import type { ImpliedStep } from "./stepsAmong";
import { truthIn } from "./truthIn";

/** Put what follows from facts that change in the place of what was given: who pays off every credit has none that runs. */
export function changeImplied(cells: Cell[], steps: readonly ImpliedStep[], changed: ReadonlySet<number>): void {
  for (const { when, then } of steps) {
    const [holds, follows] = [truthIn(when, cells[when.at]), truthIn(then, cells[then.at])];
    if (changed.has(when.at) && holds && !follows) cells[then.at] = then.met?.cell;
    else if (changed.has(then.at) && follows === false && holds !== false) cells[when.at] = when.failed?.cell;
  }
}
