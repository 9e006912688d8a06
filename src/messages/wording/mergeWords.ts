import type { ProgrammeWords } from "../../financing/types/programmeWords";

/** The ids that any of the words `W` name, by topic. */
export type WordedIds<W> = {
  readonly [T in keyof ProgrammeWords]-?: W extends { readonly [K in T]: infer Table } ? keyof Table & string : never;
};

/** The entry of an id of a topic in whichever of the words `W` names it. */
type EntryIn<W, T extends keyof ProgrammeWords, Id> = W extends { readonly [K in T]: infer Table }
  ? Id extends keyof Table
    ? Table[Id]
    : never
  : never;

/** Merge what the words of several laws say of a topic into one table. */
export function mergeWords<W extends ProgrammeWords, T extends keyof ProgrammeWords>(
  words: readonly W[],
  topic: T,
): { readonly [Id in WordedIds<W>[T]]: EntryIn<W, T, Id> } {
  return Object.assign({}, ...words.map((one) => one[topic]));
}
