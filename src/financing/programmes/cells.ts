import { cited } from "../../law/cited";
import type { Graded } from "../../law/graded";
import type { Places, Written } from "../../law/place";
import type { NamedRule, Stands } from "../../law/standing";
import type { Period } from "../../law/timeline";

/** A text of a regulation, on the days on which it ruled: what all programmes over it share. */
export interface LawText extends Omit<Period<unknown>, "cite" | "value"> {
  /** Left out where each programme has an article of its own. */
  readonly cite?: Places;
}

/** The texts through time, each under its year, from the oldest on. */
export type LawTexts = Readonly<Record<number, LawText>>;

/**
 * How a rule stands in one text, with what differs from the rule's own properties `P`:
 *
 * - cited, and perhaps `liftable` by somebody whom an article names;
 * - `as` in another text, known to stand unchanged, and perhaps `liftable` in this one;
 * - `presumed`: not read in this text, asked by the text named;
 * - `notAsked`: it was read that this text does not ask it;
 * - `inPart`: read in part, or two texts disagree;
 * - `"unread"`: the text has such a rule, and nothing of it was read, now or before.
 */
export type Cell<E, P = unknown> =
  | (Written<Graded> & P & Liftable)
  | ({ readonly as: E } & Liftable)
  | { readonly presumed: E }
  | { readonly notAsked: Written<Graded> }
  | { readonly inPart: Written<Graded> & P }
  | "unread";

/**
 * How a row of a term, or a document, stands in one text: as a rule does, or `null` where the table of the text has no such
 * row. One that was not read is named in `notCovered` under an id.
 */
export type RowCell<E, P = unknown> = Exclude<Cell<E, P>, "unread"> | { readonly uncovered: string } | null;

interface Liftable {
  readonly liftable?: Written<Graded>;
}

/** A rule or a row: how it stands in each text, so that the compiler tells of a text that was forgotten. */
export interface InTexts<E extends PropertyKey, C = AnyCell> {
  readonly in: { readonly [K in E]: C };
}

type AnyCell = Cell<number> | RowCell<number>;

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
    const found = standingIn(cells, text);
    return found ? [{ ...own, ...found }] : [];
  });
}

/** The rules that a text has and nobody read (`unread`), or that it was read not to ask (`notAsked`). */
export function namedIn(
  rules: readonly (InTexts<number> & { readonly id: string })[],
  text: number,
  cite: Places | undefined,
) {
  const unread: NamedRule[] = [];
  const notAsked: NamedRule[] = [];
  for (const { id, in: cells } of rules) {
    const cell = cellIn(cells, text);
    if (cell === "unread") unread.push(cited({ id, cite: cite as Places, evidence: "unverified" }));
    else if (cell && "notAsked" in cell) notAsked.push(cited({ id, ...cell.notAsked }));
  }
  return { unread, notAsked };
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
      return cell && cell !== "unread" && "uncovered" in cell ? cell.uncovered : [];
    });
    const ofTable = Object.keys(notCovered).filter((id) => notCovered[id]?.includes(text));
    const value = { ...valueIn(text), notCovered: [...new Set([...ofCells, ...ofTable])] };
    return cited({ cite: cite[text], ...texts[text], value } as Written<Period<unknown>>) as Period<V>;
  });
}

/** Return what a cell says of a rule that its text asks: articles, grade and standing; else `null`. */
function standingIn(cells: InTexts<number>["in"], text: number): Stands | null {
  const cell = cells[text];
  if (!cell || cell === "unread") return null;
  if ("cite" in cell || "as" in cell) {
    const { liftable, ...own } = cell;
    const found = "cite" in own ? cited(own) : standingIn(cells, own.as);
    return liftable && found ? { ...found, standing: "liftable", liftable: cited(liftable) } : found;
  }
  if ("inPart" in cell) return { ...cited(cell.inPart), standing: "in-part" };
  if (!("presumed" in cell)) return null;
  const { standing, liftable, checkedOn, ...before } = standingIn(cells, cell.presumed) as Stands;
  return { evidenceBefore: before.evidence, ...before, evidence: "unverified", standing: "presumed" };
}

/** Return the cell of a text, or the one that it repeats. */
function cellIn(cells: InTexts<number>["in"], text: number): AnyCell | undefined {
  const cell = cells[text];
  return cell && cell !== "unread" && "as" in cell ? cellIn(cells, cell.as) : cell;
}
