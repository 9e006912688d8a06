import type { CalendarDate } from "../core/calendarDate";
import type { Bounds } from "../core/known";
import { readFact } from "../core/readFact";
import { readSpan } from "../core/readSpan";
import type { Truth } from "../core/truth";
import { UmkmError } from "../core/UmkmError";
import type { SupportActivity } from "../entities/supportActivity";

/** Whom one activity reached. */
export interface Reached {
  /** Whether it had begun by the day. */
  readonly held: Truth;
  /** The businesses that it names, each once. */
  readonly named: ReadonlySet<string>;
  /** How many more it may have reached; infinite where nothing bounds that. */
  readonly unnamed: number;
}

/**
 * Read whom an activity reached by a day. It had begun by its last day.
 *
 * @throws UmkmError `invalid-date`, `invalid-count`, `invalid-range`, `invalid-option`; `invalid-fact` for ids that are no list of text, and
 *   for a day beside a first or last day.
 */
export function reachedBy(activity: SupportActivity, asOf: CalendarDate): Reached {
  const { on, from, until } = readSpan(activity);
  // A bound that is null is neither before nor after a day.
  const began = [on, from, until].some(({ most }) => (most as string) <= asOf);
  const isLater = ((on.least ?? from.least) as string) > asOf;
  const people = readFact("count", activity.participants, ["participants"]) as Bounds;
  const ids = activity.businesses ?? [];
  if (!Array.isArray(ids) || ids.some((id) => typeof id !== "string" || id.trim() === "")) {
    throw new UmkmError("invalid-fact", ["businesses"], "a list of ids");
  }
  const named = new Set<string>(ids);
  const most = Number(people.most ?? Number.POSITIVE_INFINITY);
  if (most < named.size) {
    throw new UmkmError("invalid-range", ["participants"], "no fewer than the businesses");
  }
  return {
    held: began ? true : isLater ? false : null,
    named,
    unnamed: most - named.size,
  };
}
