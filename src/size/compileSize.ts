import type { FactDeclarations, FactsOf } from "../core/fact/fact";
import type { sizes } from "../vocabulary/options";
import { answerSize } from "./answer/answerSize";
import { sizePlanOf } from "./answer/sizePlanOf";
import { positionCount, sizePositions } from "./fast/sizePositions";
import type { SizeOptions } from "./types/outcome";
import type { sizeFacts } from "./types/regime";

/**
 * Compile a classification for many businesses: a function from facts to a class, without the reasons.
 *
 * A class alone does not tell whether it rests on measures that disagree: `conflict` of `classifySize`, `classifySizes`
 * and `tallySizes`, and a third array of `compileSizeColumns`, tell it.
 *
 * It answers as {@link classifySize} does on every input, and refuses the same input. It is fast if facts are exact
 * whole numbers, days and options; for all others it calls `classifySize`.
 *
 * @param options - as `classifySize` reads them; assumptions of the options hold here too, but are not listed.
 * @returns a function that gives the class, `"excluded"`, or `null`: the facts do not settle it, or the law does not
 *   set amounts on that day.
 * @throws UmkmError what `classifySize` throws: for the options at once, for facts when the function is called.
 *
 * @see UU 20/2008 Pasal 6; PP 7/2021 Pasal 35.
 *
 * @example
 * ```ts
 * import { compileSize } from "umkm";
 *
 * // Which of these businesses of 2015 are mikro by their annual sales?
 * const sizeOf = compileSize({ asOf: "2024-03-05" });
 * const sales = [1_900_000_000, 2_000_000_000, 2_000_000_001];
 * sales.map((amount) => sizeOf({ hasilPenjualanTahunan: amount, establishedOn: "2015-06-01" })); // => ["mikro", "mikro", "kecil"]
 *
 * // And without the day of establishment?
 * sizeOf({ hasilPenjualanTahunan: 2_000_000_001 }); // => null
 * ```
 */
export function compileSize<D extends FactDeclarations = typeof sizeFacts, C extends readonly string[] = typeof sizes>(
  options: SizeOptions<D, C>,
): (facts: NoInfer<FactsOf<D>>) => C[number] | "excluded" | null {
  const plan = sizePlanOf(options);
  const positionOf = sizePositions(plan);
  const slowly = (facts: object): string | null => {
    const outcome = answerSize(plan, facts);
    return outcome.status === "known" ? outcome.size : outcome.status === "excluded" ? "excluded" : null;
  };
  if (!positionOf) return slowly;
  // Answers so far, by position: 0 is not answered yet, n + 1 is `answers[n]`.
  const answers = [null, "excluded", ...plan.standard.classes];
  const answered = new Int8Array(positionCount);
  return (facts) => {
    const position = positionOf(facts);
    if (position < 0) return slowly(facts);
    const before = answered[position] as number;
    if (before > 0) return answers[before - 1] as string | null;
    const answer = slowly(facts);
    answered[position] = answers.indexOf(answer) + 1;
    return answer;
  };
}
