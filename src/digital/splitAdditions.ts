import { apportion } from "../apportion/apportion";
import type { Tie, WeightInput } from "../apportion/apportionment";
import { readAmount } from "../core/amount/readAmount";
import { calendarDate, type DateText } from "../core/day/calendarDate";
import { refuseUnknown } from "../core/error/refuseUnknown";
import { UmkmError } from "../core/error/UmkmError";
import { readCount } from "../core/fact/readCount";
import { readOption } from "../core/fact/readOption";
import { type Evidence, evidenceGrades } from "../law/evidence";
import { weakestEvidence } from "../law/weakestEvidence";
import type { DatedValue, DigitalTarget } from "./progress/digitalTarget";
import { type Observation, observationNames } from "./progress/observation";
import { pathOn } from "./progress/pathOn";
import { readTarget } from "./progress/readTarget";

/** Options of {@link splitAdditions}. */
export interface SplitOptions {
  /** The responsible parties: different ids, and weights, such as 60 and 40 or 0.6 and 0.4. */
  readonly parties: readonly { readonly id: string; readonly weight: WeightInput }[];
  /** Where to begin instead of the baseline: a figure, such as an observation, of a day from the baseline on. */
  readonly from?: DatedValue & Partial<Observation>;
}

/** What has to be added, by calendar year and by responsible party. */
export interface Additions {
  readonly kind: "additions";
  /** The id of the target. */
  readonly target: string;
  readonly unit: string;
  /** Where the additions begin. */
  readonly from: DatedValue;
  readonly years: readonly YearAddition[];
  /** Over all years. */
  readonly total: number;
  /** Each party's part over all years. */
  readonly parts: readonly PartyPart[];
  /** The weakest grade of the target and of the figure where the additions begin. */
  readonly evidence: Evidence;
}

/** What has to be added in a calendar year. */
export interface YearAddition {
  readonly year: number;
  /** The last day of the year, or the due day. */
  readonly until: DateText;
  readonly addition: number;
  /** In the order of the parties; they add up to the addition. */
  readonly parts: readonly PartyPart[];
  /** Units that input order decided, in the division of all additions up to `until`, by positions of the parties. */
  readonly ties: readonly Tie[];
}

/** What a party has to add. */
export interface PartyPart {
  readonly id: string;
  readonly value: number;
}

/**
 * Tell what each responsible party has to add in each calendar year on the way to a target.
 *
 * A year asks for the value of the path at its end less the value reached before. The path is linear by day through the
 * milestones, rounded half up to whole units if a year ends between two of them. While the path falls, or lies below
 * its beginning, it asks for nothing until it is higher again.
 *
 * Each year's end divides all additions so far by Webster's method, which takes nothing back as the total grows. So
 * parts, years and total add up, and over all years each party has its part of the total.
 *
 * @throws UmkmError `invalid-table` for parties without different ids, a `from` that is not a figure, or anything that
 *   is not a target; `invalid-option` for a grade, or a target of shares; `invalid-amount` for a weight; `infeasible` if all weights are 0;
 *   `invalid-range` for a beginning before the baseline or not before the due day; `invalid-date`, `invalid-count`,
 *   `unknown-option`.
 * @see the additions announced on 2022-11-01, which printed 3.4 + 2.4 as 6 million for 2024
 *
 * @example
 * ```ts
 * import { goDigital2024, splitAdditions } from "umkm/digital";
 *
 * // What must regions (60) and ministries (40) add after 2022?
 * const { years } = splitAdditions(goDigital2024, {
 *   parties: [{ id: "regions", weight: 60 }, { id: "ministries", weight: 40 }],
 *   from: { on: "2022-12-31", value: 20_000_000 },
 * });
 * years[0]?.parts; // => [{ id: "regions", value: 2400000 }, { id: "ministries", value: 1600000 }]
 * years[1]?.parts; // => [{ id: "regions", value: 3600000 }, { id: "ministries", value: 2400000 }]
 * ```
 */
export function splitAdditions(target: DigitalTarget, options: SplitOptions): Additions {
  refuseUnknown(options, ["parties", "from"], "unknown-option");
  const due = readTarget(target).on;
  if (target.unit === "share") throw new UmkmError("invalid-option", ["target", "unit"], "a unit that can be counted");
  const { parties } = options;
  const from: NonNullable<SplitOptions["from"]> = options.from ?? target.baseline;
  readParties(parties);
  refuseUnknown(from, observationNames, "invalid-table", ["from"]);
  readCount(from.value, ["from", "value"]);
  if (from.evidence !== undefined) readOption(evidenceGrades, from.evidence, ["from", "evidence"]);
  if (calendarDate(from.on, ["from", "on"]) < target.baseline.on || from.on >= due) {
    throw new UmkmError("invalid-range", ["from", "on"], "a day from the baseline on, before the due day");
  }
  const path = { baseline: from, milestones: target.milestones.filter(({ on }) => on > from.on) };
  const weights = parties.map(({ weight }) => weight);
  let reached = from.value;
  let before: readonly number[] = parties.map(() => 0);
  const years = yearEnds(from.on, due).map((until): YearAddition => {
    const end = pathOn(path, until, "linear").toDecimalPlaces(0).toNumber();
    const addition = Math.max(0, end - reached);
    reached += addition;
    // All additions so far are divided, not those of one year, so that a party never gives a unit back.
    const { allocations, ties } = apportion(reached - from.value, weights, { method: "webster" });
    const parts = parties.map(({ id }, at) => ({ id, value: (allocations[at] as number) - (before[at] as number) }));
    before = allocations;
    return { year: Number(until.slice(0, 4)), until, addition, parts, ties };
  });
  const { id, unit } = target;
  const evidence = weakestEvidence([target.evidence, from.evidence ?? target.evidence]);
  const sumOf = (at: number) => years.reduce((sum, { parts }) => sum + (parts[at]?.value as number), 0);
  const parts = parties.map((party, at) => ({ id: party.id, value: sumOf(at) }));
  const begins = { on: from.on, value: from.value };
  return { kind: "additions", target: id, unit, from: begins, years, total: reached - from.value, parts, evidence };
}

function readParties(parties: SplitOptions["parties"]): void {
  if (!Array.isArray(parties)) throw new UmkmError("invalid-table", ["parties"], "a list of parties");
  const ids = new Set<string>();
  for (const [at, party] of (parties as SplitOptions["parties"]).entries()) {
    refuseUnknown(party, ["id", "weight"], "invalid-table", ["parties", at]);
    readAmount(party.weight, ["parties", at, "weight"], "invalid-amount");
    if (typeof party.id !== "string" || ids.has(party.id)) {
      throw new UmkmError("invalid-table", ["parties", at, "id"], "an id of its own");
    }
    ids.add(party.id);
  }
}

/** The last days of the calendar years after a day, and the due day. */
function yearEnds(after: DateText, due: DateText): DateText[] {
  const [first, last] = [after, due].map((day) => Number(day.slice(0, 4))) as [number, number];
  const ends = Array.from({ length: last - first }, (_, at): DateText => `${first + at}-12-31` as DateText);
  return [...ends.filter((end) => end > after), due];
}
