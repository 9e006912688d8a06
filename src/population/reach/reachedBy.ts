import type { CalendarDate } from "../../core/day/calendarDate";
import { readSpan } from "../../core/day/readSpan";
import { UmkmError } from "../../core/error/UmkmError";
import type { Bounds } from "../../core/fact/known";
import { readFact } from "../../core/fact/readFact";
import type { Truth } from "../../core/truth/truth";
import type { SupportActivity } from "../../entities/supportActivity";

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
