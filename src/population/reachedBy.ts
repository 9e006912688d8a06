import type { CalendarDate } from "../core/calendarDate";
import type { Bounds } from "../core/known";
import { readFact } from "../core/readFact";
import type { Truth } from "../core/truth";
import { UmkmError } from "../core/UmkmError";
import type { SupportActivity } from "../entities/supportActivity";

/** Whom one activity reached. */
export interface Reached {
  /** Whether it had begun by the day. */
  readonly held: Truth;
  /** The businesses that it names, each once. */
  readonly named: ReadonlySet<string>;
  /** How many more it may have reached; `null` where nothing bounds that. */
  readonly unnamed: number | null;
}

/**
 * Read whom an activity reached by a day. It had begun by its last day.
 *
 * @throws UmkmError `invalid-date`, `invalid-count`, `invalid-range`, `invalid-option`; `invalid-fact` for ids that are no list of text.
 */
export function reachedBy(activity: SupportActivity, asOf: CalendarDate): Reached {
  const days = (["on", "from", "until"] as const).map((name) => readFact("date", activity[name], [name]) as Bounds);
  const least = (days[0]?.least ?? days[1]?.least ?? null) as string | null;
  const began = days.some(({ most }) => most !== null && most <= asOf);
  const people = readFact("count", activity.participants, ["participants"]) as Bounds;
  const ids = activity.businesses ?? [];
  if (!Array.isArray(ids) || ids.some((id) => typeof id !== "string" || id.trim() === "")) {
    throw new UmkmError("invalid-fact", ["businesses"], "a list of ids");
  }
  const named = new Set<string>(ids);
  if (people.most !== null && Number(people.most) < named.size) {
    throw new UmkmError("invalid-range", ["participants"], "no fewer than the businesses");
  }
  return {
    held: began ? true : least !== null && least > asOf ? false : null,
    named,
    unnamed: people.most === null ? null : Number(people.most) - named.size,
  };
}
