import type { Stands } from "../../src/law/standing";
import { dayText, standingLines, textName } from "./words";

/** What a sheet asks of a text: since when it rules, and when it was last checked. */
export interface SheetText {
  readonly from: string;
  readonly checkedOn: string;
}

/**
 * Say how one rule stands in each text: article, grade, and whether it stands as in a text before.
 *
 * @param row - the rule in each text; `undefined` where the text is not known to have it.
 * @param wordsOf - the rule in words: what differs from the first text that has it is said.
 * @param otherwise - what a text says of a rule that it does not state.
 */
export function cellsOf<T extends Stands>(
  row: readonly (T | undefined)[],
  texts: readonly SheetText[],
  wordsOf: (rule: T) => readonly string[] = () => [],
  otherwise: (text: number) => string[] = () => [],
): string[][] {
  const own = row.find((rule) => rule !== undefined);
  return row.map((rule, at) => {
    if (!rule || !own) return otherwise(at);
    const before = row.findIndex((other, n) => n < at && JSON.stringify(other) === JSON.stringify(rule));
    const { note, checkedOn } = rule;
    const source = [
      ...standingLines(rule),
      ...(checkedOn === undefined || checkedOn === texts[at]?.checkedOn ? [] : [`diperiksa ${dayText(checkedOn)}`]),
      ...(note === undefined ? [] : [`catatan: ${note}`]),
    ];
    if (before >= 0) return [...source, `sama dengan ${textName(texts[before]?.from ?? "")}`];
    const words = wordsOf(rule).filter((text, n) => text !== wordsOf(own)[n]);
    return [...source, ...words.map((text) => `bunyinya: ${text}`)];
  });
}
