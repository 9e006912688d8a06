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
  /** By class; those that the facts do not settle, that the law excludes, or for which there is no rule, are apart. */
  readonly counts: Readonly<Record<SizeAnswer<C>, number>>;
  /** What was taken for granted of at least one business, as `name:value`, in alphabetical order. */
  readonly assumed: readonly string[];
}

/**
 * Count businesses by size class, one after the other, in constant memory.
 *
 * No business is put into a class that its facts do not settle: unknown ones are a count of their own, and so are those
 * that the law excludes and those for which no amounts are in force.
 *
 * @param businesses - the facts of each, as `classifySize` reads them: an array, a generator or any other iterable gives
 *   the tally, an async iterable such as a database cursor or a stream gives a promise of it. What is both is read as
 *   an iterable.
 * @param options - `asOf` is required; as `classifySize` reads them.
 * @throws UmkmError what `classifySize` throws, with the position of the business, from 0 on, in front of the path;
 *   `invalid-fact` for what cannot be iterated. Of an async iterable the promise is rejected, wrong options aside.
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
  const counts: Record<string, number> = Object.fromEntries(answers.map((answer) => [answer, 0]));
  const assumed = new Set<string>();
  let total = 0;
  const count = (facts: object): void => {
    const outcome = answerByPosition(plan, facts);
    const answer = answerOf(outcome);
    counts[answer] = (counts[answer] as number) + 1;
    if (outcome.status !== "no-rule") for (const one of outcome.assumed) assumed.add(one);
    total += 1;
  };
  return seeEach(businesses, "businesses", count, () => {
    return { kind: "size-tally", asOf, total, counts, assumed: [...assumed].sort() };
  });
}
