import { dayNumber } from "../../core/day/dayNumber";
import { refuseUnknown } from "../../core/error/refuseUnknown";
import { UmkmError } from "../../core/error/UmkmError";
import type { ProgressUse } from "./progress";
import type { Placed } from "./readObservations";

/**
 * The figure that `use` chooses among the last figures of the bodies; `undefined` if none is left.
 *
 * Ties go to the lower figure, then to the later day, then to the body that appears first.
 *
 * @throws UmkmError `ambiguous` for several bodies without a choice, `invalid-option` for a choice that does not exist,
 *   `unknown-option` for a property beside the body.
 */
export function chooseFigure(latest: readonly Placed[], use: ProgressUse | undefined): Placed | undefined {
  if (use === undefined) {
    if (latest.length > 1) throw new UmkmError("ambiguous", ["use"], "a choice, for several bodies have counted");
    return latest[0];
  }
  const { body } = { ...(use as { readonly body?: unknown } | null) };
  if (typeof body === "string") {
    refuseUnknown(use, ["body"], "unknown-option", ["use"]);
    return latest.find(({ observation }) => observation.body === body);
  }
  const order = typeof use === "string" && Object.hasOwn(orders, use) ? orders[use] : undefined;
  if (!order) throw new UmkmError("invalid-option", ["use"], `{ body }, ${Object.keys(orders).join(", ")}`);
  return [...latest].sort(order)[0];
}

type Order = (a: Placed, b: Placed) => number;

const low: Order = (a, b) => a.observation.value - b.observation.value;
const late: Order = (a, b) => dayNumber(b.observation.on) - dayNumber(a.observation.on);

const orders: Readonly<Record<"latest" | "lowest" | "highest", Order>> = {
  latest: (a, b) => late(a, b) || low(a, b),
  lowest: (a, b) => low(a, b) || late(a, b),
  highest: (a, b) => low(b, a) || late(a, b),
};
