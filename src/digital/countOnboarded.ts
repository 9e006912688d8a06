import { shareRange } from "../core/amount/shareRange";
import { type CalendarDate, calendarDate } from "../core/day/calendarDate";
import { refuseUnknown } from "../core/error/refuseUnknown";
import { UmkmError } from "../core/error/UmkmError";
import { seeEach } from "../core/plain/seeEach";
import type { ChannelFacts } from "../vocabulary/channelFacts";
import { channelScope } from "./onboarding/channelScope";
import type { OnboardingDefinition } from "./onboarding/onboardingDefinition";
import { readDefinition } from "./onboarding/readDefinition";
import { ruleOfDefinition } from "./onboarding/ruleOfDefinition";

/** How many businesses are onboarded by one definition. */
export interface OnboardingCount {
  /** The id of the definition. */
  readonly definition: string;
  readonly true: number;
  readonly false: number;
  readonly unknown: number;
  /**
   * The onboarded share of the base, as bounds from 0 to 1 that hold whatever the unknown businesses are; `null` for an
   * empty base.
   */
  readonly share: { readonly atLeast: number; readonly atMost: number } | null;
}

/** How many businesses are onboarded, by definition. */
export interface AdoptionTally {
  readonly kind: "adoption-tally";
  readonly asOf: CalendarDate;
  /** The base of every share: all businesses counted, including unknown ones. */
  readonly base: { readonly id: "counted"; readonly value: number };
  /** In the order of the definitions. */
  readonly counts: readonly OnboardingCount[];
}

/**
 * Count how many businesses are onboarded (*sudah go digital*) by each of several definitions, in constant memory.
 *
 * A business whose channels do not settle a definition is counted as unknown under it, never as not onboarded.
 *
 * @param population - the channels of each business, as {@link isOnboarded} reads them. An iterable gives the tally; an
 *   async iterable, such as a database cursor, gives a promise of it. A source that is both is read as an iterable.
 * @param definitions - one or more, with different ids.
 * @param options - `asOf` is required.
 * @throws UmkmError what {@link isOnboarded} throws, with the position of the business, from 0 on, in front of the
 *   path; `ambiguous` for an id given twice; `invalid-rule` for an empty list, or anything that is not a definition;
 *   `invalid-fact` if `population` cannot be iterated. With an async iterable the promise is rejected; wrong options
 *   and definitions throw at once.
 *
 * @example
 * ```ts
 * import { countOnboarded, onboardingDefinitions } from "umkm";
 *
 * // How many of these three are onboarded, by whose count?
 * const population = [{ marketplaceSince: "2022-05-01" }, { qrisSince: "2023-01-01" }, {}];
 * const { counts } = countOnboarded(population, onboardingDefinitions, { asOf: "2024-03-05" });
 * counts[0]; // => { definition: "kemenkopukm-idea", true: 1, false: 0, unknown: 2, share: { atLeast: 0.3333333333333333, atMost: 1 } }
 * ```
 */
export function countOnboarded(
  population: Iterable<ChannelFacts>,
  definitions: readonly OnboardingDefinition[],
  options: { readonly asOf: string },
): AdoptionTally;
export function countOnboarded(
  population: AsyncIterable<ChannelFacts>,
  definitions: readonly OnboardingDefinition[],
  options: { readonly asOf: string },
): Promise<AdoptionTally>;
export function countOnboarded(
  population: Iterable<ChannelFacts> | AsyncIterable<ChannelFacts>,
  definitions: readonly OnboardingDefinition[],
  options: { readonly asOf: string },
): AdoptionTally | Promise<AdoptionTally> {
  refuseUnknown(options, ["asOf"], "unknown-option");
  const asOf = calendarDate(options.asOf, ["asOf"]);
  if (!Array.isArray(definitions) || definitions.length === 0) {
    throw new UmkmError("invalid-rule", ["definitions"], "at least one definition");
  }
  const tallies = Array.from(definitions as readonly OnboardingDefinition[], (definition, n) => {
    const { node } = ruleOfDefinition(readDefinition(definition, ["definitions", n]).value.criteria[0]);
    return { id: definition.id, node, true: 0, false: 0, unknown: 0 };
  });
  const again = tallies.findIndex(({ id }, n) => tallies.findIndex((one) => one.id === id) < n);
  if (again !== -1) throw new UmkmError("ambiguous", ["definitions", again, "id"], "an id of its own");
  let value = 0;
  const count = (channels: ChannelFacts): void => {
    const scope = channelScope(channels, asOf);
    for (const tally of tallies) {
      const truth = tally.node.truth(scope.cells, scope);
      tally[truth === null ? "unknown" : truth ? "true" : "false"] += 1;
    }
    value += 1;
  };
  return seeEach(population, "population", count, () => ({
    kind: "adoption-tally",
    asOf,
    base: { id: "counted", value },
    counts: tallies.map((tally) => countOf(tally, value)),
  }));
}

function countOf(
  { id, true: yes, false: no, unknown }: { id: string; true: number; false: number; unknown: number },
  base: number,
): OnboardingCount {
  return { definition: id, true: yes, false: no, unknown, share: shareRange(yes, yes + unknown, base) };
}
