import type { SizeTransitions } from "../size/transitions";
import type { Messages } from "./messages";
import { wordOf } from "./wordOf";

/** Explain how businesses moved between the classes: the sums, then a line for each move that occurred. */
export function explainSizeTransitions(moves: SizeTransitions<string>, { size, formats }: Messages): string[] {
  const { total, counts, naik, turun, tetap, notComparable } = moves;
  if (total === 0) return [size.noBusinesses];
  const [up, down, same, open] = [naik, turun, tetap, notComparable].map((count) => formats.count(count));
  const lines = Object.entries(counts).flatMap(([before, row]) =>
    Object.entries(row)
      .filter(([after, count]) => before !== after && count > 0)
      .map(([after, count]) => {
        const [from, to] = [before, after].map((answer) => wordOf(size.answers, answer));
        return `- ${size.moved(from ?? "", to ?? "", formats.count(count))}`;
      }),
  );
  const sums = `- ${size.moves(up ?? "", down ?? "", same ?? "", open ?? "")}`;
  return [size.transitions(formats.count(total)), sums, ...lines, ...(lines.length > 0 ? [size.whoseDoing] : [])];
}
