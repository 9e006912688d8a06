import type { FactWording } from "../../vocabulary/factWording";

/** Texts by id. */
type Texts = Readonly<Record<string, string>>;

/** The words of a law in one language, by topic and id: those that only this law needs. */
export interface ProgrammeWords {
  /** The names of the programmes. */
  readonly programmes?: Texts;
  /** A short name for each criterion. */
  readonly criteria?: Texts;
  readonly documents?: Texts;
  /** The values of terms that are not numbers. */
  readonly termValues?: Texts;
  /** Why no rule answers between two texts. */
  readonly gaps?: Texts;
  /** What the law asks and the library does not check. */
  readonly notCovered?: Texts;
  /** Places of citations that are not articles. */
  readonly places?: Texts;
  readonly facts?: Readonly<Record<string, FactWording>>;
  /** The options of facts. */
  readonly options?: Texts;
}

/** The words `W` in another language: a text for each of their ids, and only for those. */
export type SameWords<W> = { readonly [K in keyof W]: W[K] extends string ? string : SameWords<W[K]> };
