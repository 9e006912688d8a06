import type { Apportionment } from "../../apportion/apportionment";
import { addAmounts } from "../../core/amount/addAmounts";
import type { DigitText } from "../../core/amount/amount";
import type { Messages } from "../messages";
import { placesApart } from "../numbers/placesApart";
import { roundedText } from "../numbers/roundedText";
import { wordOf } from "../phrases/wordOf";

/** Explain how a total was divided. Positions are named by their number, or by `labels`. */
export function explainApportionment(
  { method, allocations, quotas, ties }: Apportionment,
  { population: words, formats }: Messages,
  labels: readonly string[],
): string[] {
  const nameOf = (position: number) => labels[position] ?? words.position(formats.count(position + 1));
  const parts = allocations.map((allocation, position) => {
    const exact = Number(quotas[position]);
    const places = placesApart(exact, [Math.floor(exact), Math.ceil(exact)], 2);
    const quota = formats.count(roundedText(exact, places) as DigitText);
    return `- ${words.part(nameOf(position), formats.count(allocation), quota)}`;
  });
  const tied = ties.map(({ positions, seats }) => words.tie(formats.and(positions.map(nameOf)), formats.count(seats)));
  const total = formats.count(addAmounts(allocations));
  return [words.apportionment(total, wordOf(words.methods, method)), ...parts, ...tied];
}
