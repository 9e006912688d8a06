import type { Per, ReadProblem } from "../../read/reading";
import type { Formats } from "./formats";

/** How what a reader of `umkm/read` answers is worded. */
export interface ReadWording {
  /** One value was read; `per` is `null` where the text names no period. */
  readonly read: (value: string, per: string | null) => string;
  /** Several values may be meant; the list is joined already. */
  readonly ambiguous: (candidates: string, per: string | null) => string;
  /** The digits of an identifier were read; they are never shown. */
  readonly digits: string;
  /** Why nothing was read, and what helps. */
  readonly problems: { readonly [K in ReadProblem]: string };
  readonly per: { readonly [K in Per]: string };
  readonly yes: string;
  readonly no: string;
  /** A range, both ends of which belong to it. */
  readonly between: (least: string, most: string) => string;
  /** A range without an upper end. */
  readonly atLeast: (least: string) => string;
  /** A range without a lower end. */
  readonly atMost: (most: string) => string;
}

/** One language as far as readers need it: a form that reads amounts need not load the words of the law. */
export interface ReadMessages {
  /** The code of the language. */
  readonly language: string;
  readonly formats: Formats;
  readonly read: ReadWording;
}
