import type { CalendarDate } from "../core/day/calendarDate";
import type { FactDeclarations, FactsOf } from "../core/fact/fact";
import { seeEach } from "../core/plain/seeEach";
import type { Size, sizes } from "../vocabulary/options";
import { answerOf, noSizes, type SizeAnswer } from "./answer/answerOf";
import { answerByPosition } from "./fast/answerByPosition";
import { keptPlanOf } from "./fast/keptPlanOf";
import type { SizeOptions } from "./types/outcome";
import type { sizeFacts } from "./types/regime";

/** How many businesses are in each class. */
export interface SizeTally<C extends string = Size> {
  readonly kind: "size-tally";
  readonly asOf: CalendarDate;
  /** How many businesses were counted: the sum of the counts. */
  readonly total: number;
  /** By class; businesses that are unknown, excluded or without a rule have their own counts. */
  readonly counts: Readonly<Record<SizeAnswer<C>, number>>;
  /** How many of those counts rest on measures that disagree: another measure alone would give another class. */
  readonly conflicts: Readonly<Record<SizeAnswer<C>, number>>;
  /** Of how many it is not known whether their measures disagree. */
  readonly openConflicts: Readonly<Record<SizeAnswer<C>, number>>;
  /** The assumptions made for at least one business, as `name:value`, in alphabetical order. */
  readonly assumed: readonly string[];
}

/**
 * Count businesses by size class, one after the other, in constant memory.
 *
 * A business is never put into a class that its facts do not settle. Unknown businesses have their own count; so have
 * businesses that the law excludes, and those on a day without amounts in the law. Beside each count stands how many of
 * it have measures that disagree: their class comes from the policy, which is not from the law.
 *
 * @param businesses - the facts of each, as `classifySize` reads them. An array, a generator or any other iterable
 *   gives the tally; an async iterable, such as a database cursor or a stream, gives a promise of it. A source that is
 *   both is read as an iterable.
 * @param options - `asOf` is required; as `classifySize` reads them.
 * @throws UmkmError what `classifySize` throws, with the position of the business, from 0 on, in front of the path;
 *   `invalid-fact` if `businesses` cannot be iterated. With an async iterable the promise is rejected; wrong options
 *   throw at once.
 *
 * @see UU 20/2008 Pasal 6; PP 7/2021 Pasal 35.
 *
 * @example
 * ```ts
 * import { tallySizes } from "umkm";
 *
 * // How many of these three are mikro, for registration?
 * const businesses = [{ modalUsaha: 800_000_000 }, { modalUsaha: 1_400_000_000 }, { modalUsaha: null }];
 * const tally = tallySizes(businesses, { asOf: "2024-03-05", purpose: "registration" });
 * tally.counts.mikro; // => 1
 *
 * // And of how many is the class not known?
 * tally.counts.unknown; // => 1
 *
 * // Capital says mikro, sales say menengah: how many of the mikro businesses are so, for facilities?
 * const shop = { modalUsaha: 900_000_000, hasilPenjualanTahunan: 40_000_000_000, establishedOn: "2022-01-01" };
 * tallySizes([shop], { asOf: "2024-03-05" }).conflicts.mikro; // => 1
 * ```
 */
export function tallySizes<D extends FactDeclarations = typeof sizeFacts, C extends readonly string[] = typeof sizes>(
  businesses: Iterable<NoInfer<FactsOf<D>>>,
  options: SizeOptions<D, C>,
): SizeTally<NoInfer<C>[number]>;
export function tallySizes<D extends FactDeclarations = typeof sizeFacts, C extends readonly string[] = typeof sizes>(
  businesses: AsyncIterable<NoInfer<FactsOf<D>>>,
  options: SizeOptions<D, C>,
): Promise<SizeTally<NoInfer<C>[number]>>;
export function tallySizes(
  businesses: Iterable<object> | AsyncIterable<object>,
  options: SizeOptions<FactDeclarations, readonly string[]>,
): SizeTally<string> | Promise<SizeTally<string>> {
  const plan = keptPlanOf(options);
  const { asOf, standard } = plan.plan;
  const answers: readonly string[] = [...standard.classes, ...noSizes];
  const none = (): Record<string, number> => Object.fromEntries(answers.map((answer) => [answer, 0]));
  const [counts, conflicts, openConflicts] = [none(), none(), none()] as const;
  const assumed = new Set<string>();
  let total = 0;
  const count = (facts: object): void => {
    const outcome = answerByPosition(plan, facts);
    const answer = answerOf(outcome);
    counts[answer] = (counts[answer] as number) + 1;
    if (outcome.status !== "no-rule") {
      for (const one of outcome.assumed) assumed.add(one);
      const { conflict } = outcome;
      const told = conflict ? conflicts : openConflicts;
      if (conflict !== false) told[answer] = (told[answer] as number) + 1;
    }
    total += 1;
  };
  return seeEach(businesses, "businesses", count, () => {
    return { kind: "size-tally", asOf, total, counts, conflicts, openConflicts, assumed: [...assumed].sort() };
  });
}
