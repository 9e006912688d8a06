import type { AnyCondition } from "../../src/criteria/anyCondition";
import type { DocumentRow, TermName, TermRow, TermRules } from "../../src/financing/types/terms";
import { id } from "../../src/messages/id/id";
import { conditionText } from "../../src/messages/phrases/conditionText";
import { termValueText } from "../../src/messages/phrases/termValueText";
import { wordOf } from "../../src/messages/phrases/wordOf";
import { cellsOf, type SheetText } from "./cellsOf";
import { table } from "./markdown";
import { sideBySide } from "./sideBySide";
import { daysText, dayText } from "./words";

type Stated = readonly TermRules<AnyCondition>[];
type Row = TermRow<AnyCondition, unknown>;
type Document = DocumentRow<AnyCondition>;

/** The terms: a row for each condition and value, in the order in which they are read. */
export function termsTable(stated: Stated, texts: readonly SheetText[], heads: readonly string[]): string {
  const names = sideBySide(
    stated.map(({ terms = {} }) => Object.keys(terms) as TermName[]),
    (name) => name,
  ).map((row) => row.find((name) => name !== undefined) as TermName);
  const rows = names.flatMap((name) => {
    const lists = stated.map(({ terms = {} }): readonly Row[] => terms[name] ?? []);
    const nameOf = ({ when, from, until, then }: Row) => JSON.stringify({ when, from, until, then });
    // The rows of the newest text stand first.
    return sideBySide(lists.reverse(), nameOf).map((newestFirst) => {
      const row = newestFirst.reverse();
      const one = row.find((found) => found !== undefined) as Row;
      const label = [wordOf(id.financing.terms, name), `\`${name}\``];
      return [label, whenText(one), valueText(name, one.then), ...cellsOf(row, texts)];
    });
  });
  if (rows.length === 0) return "";
  const read = "Dari satu ketentuan, dalam tiap teks berlaku baris teratas yang keadaannya terpenuhi.";
  return `${read}\n\n${table(["ketentuan", "bila", "nilai", ...heads], rows)}`;
}

/** The documents: a row for each, with when it is owed. */
export function documentsTable(stated: Stated, texts: readonly SheetText[], heads: readonly string[]): string {
  const lists = stated.map(({ documents = [] }) => documents);
  const words = ({ when }: Document) => [when ? conditionText(when, id) : "selalu"];
  const rows = sideBySide(lists, ({ document }) => document).map((row) => {
    const one = row.find((found) => found !== undefined) as Document;
    const label = [wordOf(id.financing.documents, one.document), `\`${one.document}\``];
    return [label, words(one), ...cellsOf(row, texts, words)];
  });
  return rows.length > 0 ? table(["dokumen", "diminta bila", ...heads], rows) : "";
}

function whenText({ when, from, until }: Row): string[] {
  const condition = when ? conditionText(when, id) : "selalu, atau selain itu";
  if (from === undefined) return [condition, ...(until === undefined ? [] : [`akad sampai ${dayText(until)}`])];
  return [condition, `akad ${daysText({ from, until })}`];
}

function valueText(name: TermName, then: unknown): string[] {
  if (then === null) return [id.financing.orNone];
  if (typeof then !== "object" || !("unstated" in then)) return [termValueText(name, then, id)];
  const unstated = String(then.unstated);
  return [id.financing.unstated(wordOf(id.law.notCovered, unstated)), `\`${unstated}\``];
}
