import { refuseReversed } from "../error/refuseReversed";
import { UmkmError } from "../error/UmkmError";
import type { DateFact } from "../fact/fact";
import type { Bounds } from "../fact/known";
import { readFact } from "../fact/readFact";

type SpanDay = "on" | "from" | "until";

/**
 * Read the days of an event: of one day (`on`) or of several (`from` and `until`, in their order).
 *
 * @throws UmkmError `invalid-date`, `invalid-option` or `invalid-range` for a day; `invalid-fact` at `on` if `from` or
 *   `until` is given too; `invalid-range` at `until` if it is surely before `from`.
 */
export function readSpan(days: { readonly [D in SpanDay]?: DateFact }): Record<SpanDay, Bounds> {
  const readDay = (name: SpanDay) => readFact("date", days[name], [name]) as Bounds;
  const [on, from, until] = [readDay("on"), readDay("from"), readDay("until")];
  if ((days.on ?? null) !== null && (days.from ?? days.until ?? null) !== null) {
    throw new UmkmError("invalid-fact", ["on"], "no from or until beside it");
  }
  refuseReversed(from, until, ["from", "until"]);
  return { on, from, until };
}
