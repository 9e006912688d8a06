import type { SizeTransitions } from "../../size/transitions";
import type { Messages } from "../messages";
import { wordOf } from "../phrases/wordOf";

/** Explain how businesses moved between the classes: the sums, then a line for each move that occurred. */
export function explainSizeTransitions(moves: SizeTransitions<string>, { size, formats }: Messages): string[] {
  const { total, counts, naik, turun, tetap, notComparable } = moves;
  if (total === 0) return [size.noBusinesses];
  const nameOf = (answer: string) => wordOf(size.answers, answer);
  const lines = Object.entries(counts).flatMap(([before, row]) =>
    Object.entries(row)
      .filter(([after, count]) => before !== after && count > 0)
      .map(([after, count]) => `- ${size.moved(nameOf(before), nameOf(after), formats.count(count))}`),
  );
  const { count } = formats;
  const sums = `- ${size.moves(count(naik), count(turun), count(tetap), count(notComparable))}`;
  return [size.transitions(count(total)), sums, ...lines, ...(lines.length > 0 ? [size.whoseDoing] : [])];
}
