import { shareRange } from "../core/amount/shareRange";
import { type CalendarDate, calendarDate } from "../core/day/calendarDate";
import { readSpan } from "../core/day/readSpan";
import { refuseUnknown } from "../core/error/refuseUnknown";
import { UmkmError } from "../core/error/UmkmError";
import type { Bounds } from "../core/fact/known";
import { readCount } from "../core/fact/readCount";
import { readFact } from "../core/fact/readFact";
import { readOption } from "../core/fact/readOption";
import { seeEach } from "../core/plain/seeEach";
import type { Truth } from "../core/truth/truth";
import type { SupportActivity } from "../entities/supportActivity";
import { type SupportActivityKind, supportActivityKinds } from "../vocabulary/options";
import type { SupportCoverage, SupportReach } from "./supportReach";

/** What {@link supportCoverage} asks for. */
export interface CoverageOptions {
  /** The day to answer for: an activity that began after it does not count. */
  readonly asOf: string;
  /** The population to reach: any name, and its size. */
  readonly base: { readonly id: string; readonly value: number };
  /** The kinds to count, each once; all of them when left out. */
  readonly kinds?: readonly SupportActivityKind[];
}

/**
 * Tell how many distinct businesses support activities reached by a day, by kind, and what share of a population that is.
 *
 * A business named in several activities counts once. Participants without a name may be businesses already reached or
 * new ones, so the answer is a range. If nothing is known of an activity's participants, it may have reached all.
 *
 * @param activities - `businesses` holds ids of businesses reached, `participants` counts all; one participant stands
 *   for one business at most. An iterable gives the answer, an async iterable a promise of it; ids are kept, activities
 *   are not.
 * @throws UmkmError `unknown-option`, `unknown-fact`, `invalid-date`, `invalid-count`, `invalid-option`, `invalid-fact`, also for a day (`on`)
 *   beside a first or last day; `invalid-range` for fewer participants than businesses, or a last day before the first; `infeasible` for a base smaller than the businesses reached. What concerns an activity has its position in front of the path.
 *
 * @example
 * ```ts
 * import { supportCoverage } from "umkm/population";
 *
 * // How many of 400 businesses were reached by three activities, one of which names nobody?
 * const activities = [
 *   { id: "a-1", kind: "pelatihan", title: "Foto produk", on: "2024-01-10", businesses: ["b-1", "b-2"], participants: 2 },
 *   { id: "a-2", kind: "pendampingan", title: "Pembukuan", on: "2024-02-10", businesses: ["b-2", "b-3"], participants: 2 },
 *   { id: "a-3", kind: "pelatihan", title: "QRIS", on: "2024-03-01", participants: 30 },
 * ] as const;
 * const coverage = supportCoverage(activities, { asOf: "2024-03-05", base: { id: "pasar", value: 400 } });
 * coverage.businesses; // => { atLeast: 3, atMost: 33 }
 * coverage.share; // => { atLeast: 0.0075, atMost: 0.0825 }
 * ```
 */
export function supportCoverage(activities: Iterable<SupportActivity>, options: CoverageOptions): SupportCoverage;
export function supportCoverage(
  activities: AsyncIterable<SupportActivity>,
  options: CoverageOptions,
): Promise<SupportCoverage>;
export function supportCoverage(
  activities: Iterable<SupportActivity> | AsyncIterable<SupportActivity>,
  options: CoverageOptions,
): SupportCoverage | Promise<SupportCoverage> {
  refuseUnknown(options, ["asOf", "base", "kinds"], "unknown-option");
  const asOf = calendarDate(options.asOf, ["asOf"]);
  refuseUnknown(options.base, ["id", "value"], "unknown-option", ["base"]);
  const { id, value } = options.base;
  if (typeof id !== "string") throw new UmkmError("invalid-option", ["base", "id"], "a name of the population");
  const base = { id, value: readCount(value, ["base", "value"]) };
  const wanted = options.kinds ?? supportActivityKinds;
  if (!Array.isArray(wanted)) throw new UmkmError("invalid-option", ["kinds"], "a list of kinds");
  // Array.from visits the holes of a sparse list too, so that they are refused.
  const given = Array.from(wanted, (kind, n) => readOption(supportActivityKinds, kind, ["kinds", n]));
  const kinds = supportActivityKinds.filter((kind) => given.includes(kind));
  const all = reachTally();
  const byKind = kinds.map((support) => ({ support, tally: reachTally() }));
  const see = (activity: SupportActivity): void => {
    refuseUnknown(activity, activityNames, "unknown-fact");
    const kind = readOption(supportActivityKinds, activity.kind, ["kind"]);
    const reached = reachedBy(activity, asOf);
    const one = byKind.find(({ support }) => support === kind);
    for (const tally of one ? [all, one.tally] : []) tally.add(reached);
  };
  return seeEach(activities, "activities", see, () => ({
    kind: "support-coverage",
    asOf,
    base,
    ...all.reach(base.value),
    byKind: byKind.map(({ support, tally }) => ({ support, ...tally.reach(base.value) })),
  }));
}

const activityNames = [
  "id",
  "kind",
  "title",
  "on",
  "from",
  "until",
  "organiser",
  "place",
  "region",
  "participants",
  "businesses",
  "partner",
  "note",
  "source",
] as const satisfies readonly (keyof SupportActivity)[];

/** The businesses that one activity reached. */
interface Reached {
  /** Whether the activity had begun by `asOf`. */
  readonly held: Truth;
  /** The businesses that the activity names, each once. */
  readonly named: ReadonlySet<string>;
  /** How many more businesses it may have reached; infinite if unbounded. */
  readonly unnamed: number;
}

/** The businesses that an activity reached by `asOf`. It had surely begun by its last day. */
function reachedBy(activity: SupportActivity, asOf: CalendarDate): Reached {
  const { on, from, until } = readSpan(activity);
  // A comparison with null is false: an open bound is neither before nor after a day.
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

/** The businesses that activities reached so far. */
interface ReachTally {
  readonly add: (reached: Reached) => void;
  /** @throws UmkmError `infeasible` when the base is smaller than the businesses that were surely reached. */
  readonly reach: (base: number) => SupportReach;
}

/** A tally of the distinct businesses reached; activities that had surely not begun are left out. */
function reachTally(): ReachTally {
  const [sure, possible] = [new Set<string>(), new Set<string>()];
  let [held, unknown] = [0, 0];
  let unnamed = 0;
  return {
    add: (reached) => {
      if (reached.held === false) return;
      if (reached.held) held += 1;
      else unknown += 1;
      for (const id of reached.named) {
        possible.add(id);
        if (reached.held) sure.add(id);
      }
      unnamed += reached.unnamed;
    },
    reach: (base) => {
      const atLeast = sure.size;
      if (atLeast > base) throw new UmkmError("infeasible", ["base", "value"], "no fewer than the businesses reached");
      const atMost = Math.min(base, possible.size + unnamed);
      return {
        activities: { held, unknown },
        businesses: { atLeast, atMost },
        share: shareRange(atLeast, atMost, base),
      };
    },
  };
}
