import type { FactDeclarations, FactsOf } from "../core/fact/fact";
import { mapEach } from "../core/plain/mapEach";
import type { sizes } from "../vocabulary/options";
import { answerByPosition } from "./fast/answerByPosition";
import { keptPlanOf } from "./fast/keptPlanOf";
import type { SizeOptions, SizeOutcome } from "./types/outcome";
import type { MeasureOf, sizeFacts } from "./types/regime";

/**
 * Classify businesses one after the other, each with its reasons, in constant memory.
 *
 * The outcomes come in the order of the businesses. A business is read only when its outcome is asked for, and a
 * consumer that stops early closes the source. Later changes of the options object do not count.
 *
 * @param businesses - the facts of each, as `classifySize` reads them. An array, a generator or any other iterable
 *   gives a generator of outcomes; an async iterable, such as a database cursor or a stream, gives an async one. A
 *   source that is both is read as an iterable.
 * @param options - `asOf` is required; as `classifySize` reads them.
 * @returns a generator, to be read once.
 * @throws UmkmError at once for wrong options and for `businesses` that cannot be iterated (`invalid-fact`). When it
 *   reaches wrong facts, the generator throws as `classifySize` does, and ends. The position of the business, from 0
 *   on, stands in front of the path.
 *
 * @see UU 20/2008 Pasal 6; PP 7/2021 Pasal 35.
 *
 * @example
 * ```ts
 * import { classifySizes } from "umkm";
 *
 * // Which classes are these businesses in, for registration?
 * const businesses = [{ modalUsaha: 800_000_000 }, { modalUsaha: 1_400_000_000 }, { modalUsaha: null }];
 * const outcomes = classifySizes(businesses, { asOf: "2024-03-05", purpose: "registration" });
 * Array.from(outcomes, (outcome) => (outcome.status === "known" ? outcome.size : outcome.status)); // => ["mikro", "kecil", "unknown"]
 * ```
 */
export function classifySizes<
  D extends FactDeclarations = typeof sizeFacts,
  C extends readonly string[] = typeof sizes,
>(
  businesses: Iterable<NoInfer<FactsOf<D>>>,
  options: SizeOptions<D, C>,
): Generator<SizeOutcome<NoInfer<C>[number], MeasureOf<NoInfer<D>>>, void, undefined>;
export function classifySizes<
  D extends FactDeclarations = typeof sizeFacts,
  C extends readonly string[] = typeof sizes,
>(
  businesses: AsyncIterable<NoInfer<FactsOf<D>>>,
  options: SizeOptions<D, C>,
): AsyncGenerator<SizeOutcome<NoInfer<C>[number], MeasureOf<NoInfer<D>>>, void, undefined>;
export function classifySizes(
  businesses: Iterable<object> | AsyncIterable<object>,
  options: SizeOptions<FactDeclarations, readonly string[]>,
):
  | Generator<SizeOutcome<string, string>, void, undefined>
  | AsyncGenerator<SizeOutcome<string, string>, void, undefined> {
  const plan = keptPlanOf(options);
  return mapEach(businesses, "businesses", (facts: object) => answerByPosition(plan, facts));
}
