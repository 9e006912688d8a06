import { calendarDate } from "../core/day/calendarDate";
import { refuseUnknown } from "../core/error/refuseUnknown";
import { UmkmError } from "../core/error/UmkmError";
import { readCount } from "../core/fact/readCount";
import { readOption } from "../core/fact/readOption";
import { seeEach } from "../core/plain/seeEach";
import type { SupportActivity } from "../entities/supportActivity";
import { type SupportActivityKind, supportActivityKinds } from "../vocabulary/options";
import { reachedBy } from "./reach/reachedBy";
import { reachTally } from "./reach/reachTally";
import type { SupportCoverage } from "./supportReach";

/** What {@link supportCoverage} asks for. */
export interface CoverageOptions {
  /** An activity that began after it does not count. */
  readonly asOf: string;
  /** The population that was to be reached: a name of the caller's own, and its size. */
  readonly base: { readonly id: string; readonly value: number };
  /** The kinds to count, each once; all of them when left out. */
  readonly kinds?: readonly SupportActivityKind[];
}

/**
 * Tell how many distinct businesses support activities reached by a day, by kind, and what share of a population that is.
 *
 * A business named in several activities counts once. Participants who are not named may be businesses that were reached
 * already or new ones: the answer is a range. Where nothing is known of an activity's participants, all may have been reached.
 *
 * @param activities - `businesses` names those reached by ids of the caller's own, `participants` counts all: none stands for
 *   more than one business. An iterable gives the answer, an async iterable a promise of it; ids are kept, activities are not.
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
  // Array.from visits the holes of a sparse list too, and they are refused.
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
