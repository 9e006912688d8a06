import type { AnyRegulationId, Graded } from "../../src/law/graded";
import { dayText, sourceLines, textName } from "./words";

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
 * @param unreadIn - the id under which a text lists the rule among what was not read.
 */
export function cellsOf<T extends Graded<AnyRegulationId>>(
  row: readonly (T | undefined)[],
  texts: readonly SheetText[],
  wordsOf: (rule: T) => readonly string[] = () => [],
  unreadIn: (text: number) => string | undefined = () => undefined,
): string[][] {
  const own = row.find((rule) => rule !== undefined);
  return row.map((rule, at) => {
    if (!rule || !own) {
      const unread = unreadIn(at);
      return unread === undefined ? [] : [`belum dibaca (\`${unread}\`)`];
    }
    const before = row.findIndex((other, n) => n < at && JSON.stringify(other) === JSON.stringify(rule));
    const { note, checkedOn } = rule;
    const source = [
      ...sourceLines(rule),
      ...(checkedOn === undefined || checkedOn === texts[at]?.checkedOn ? [] : [`diperiksa ${dayText(checkedOn)}`]),
      ...(note === undefined ? [] : [`catatan: ${note}`]),
    ];
    if (before >= 0) return [...source, `sama dengan ${textName(texts[before]?.from ?? "")}`];
    const words = wordsOf(rule).filter((text, n) => text !== wordsOf(own)[n]);
    return [...source, ...words.map((text) => `bunyinya: ${text}`)];
  });
}
