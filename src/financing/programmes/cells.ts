import { cited } from "../../law/cited";
import type { Graded } from "../../law/graded";
import type { Places, Written } from "../../law/place";
import type { Period } from "../../law/timeline";

/** A text of a regulation, on the days on which it ruled: what all programmes over it share. */
export interface LawText extends Omit<Period<unknown>, "cite" | "value"> {
  /** Left out where each programme has an article of its own. */
  readonly cite?: Places;
}

/** The texts through time, each under its year, from the oldest on. */
export type LawTexts = Readonly<Record<number, LawText>>;

/**
 * How a rule stands in one text: cited, with what differs from the rule's own properties `P`; as in another text; not
 * read, under an id of `notCovered`; or `null`, where nothing says that the text asks it.
 */
export type Cell<E, P = unknown> = (Written<Graded> & P) | { readonly as: E } | { readonly uncovered: string } | null;

/** A rule of any kind: how it stands in each text, so that the compiler tells of a text that was forgotten. */
export interface InTexts<E extends PropertyKey, P = unknown> {
  readonly in: { readonly [K in E]: Cell<E, P> };
}

/** What the law data of a programme says beside its rules. */
export interface TextsData<E extends PropertyKey> {
  readonly texts: { readonly [K in E]: LawText };
  /** The articles of the programme in texts that name none for all. */
  readonly cite?: { readonly [K in NoInfer<E>]?: Places };
  /** What a text asks and no rule holds, by id: in which texts. */
  readonly notCovered: Readonly<Record<string, readonly NoInfer<E>[]>>;
}

/** The rules that a text asks: copies that hold what their cell says in place of the cells. */
export function rulesIn(rules: readonly InTexts<number>[], text: number) {
  return rules.flatMap(({ in: cells, ...own }) => {
    const cell = cellIn(cells, text);
    return cell && "cite" in cell ? cited({ ...own, ...cell }) : [];
  });
}

/** A period for each text, in order, of the value that `valueIn` gives and of what was not read. */
export function periodsThrough<V>(
  { texts, cite = {}, notCovered }: TextsData<number>,
  rules: readonly InTexts<number>[],
  valueIn: (text: number) => object,
): Period<V>[] {
  return Object.keys(texts).map((name) => {
    const text = +name;
    const ofCells = rules.flatMap(({ in: cells }) => {
      const cell = cellIn(cells, text);
      return cell && "uncovered" in cell ? cell.uncovered : [];
    });
    const ofTable = Object.keys(notCovered).filter((id) => notCovered[id]?.includes(text));
    const value = { ...valueIn(text), notCovered: [...new Set([...ofCells, ...ofTable])] };
    return cited({ cite: cite[text], ...texts[text], value } as Written<Period<unknown>>) as Period<V>;
  });
}

function cellIn(cells: InTexts<number>["in"], text: number): Cell<number> | undefined {
  const cell = cells[text];
  return cell && "as" in cell ? cellIn(cells, cell.as) : cell;
}
