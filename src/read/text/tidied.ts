import type { ReadProblem } from "../reading";

const longest = 200;
const errors = /^#(ref|n\/a|value|div\/0|name|null|num|spill|calc)[!?]?$|^=/;
const nothing = /^([-_./\\*]+|n\/?a|n\.a\.?|nil|nihil|kosong|none|null|nan|(tidak|tdk|tak|belum|blm) ada)$/;
const notKnown =
  /^(\?+|(tidak|tdk|tak|ga|gak|nggak|enggak|kurang|belum|blm) tahu|lupa|entah|unknown|not known|do(n't| not) know)$/;

/** Text ready to be read, or what is wrong with it. */
export type Tidied = { readonly text: string; readonly problem: null } | { readonly problem: ReadProblem };

/**
 * The text of an input in small letters, with plain blanks, hyphens and quotes, and what is wrong with it whatever is
 * asked. What `first` knows is not wrong.
 */
export function tidied(input: unknown, first?: (text: string) => boolean): Tidied {
  if (input === null || input === undefined) return { problem: "empty" };
  if (typeof input !== "string" && typeof input !== "bigint" && typeof input !== "number") {
    return { problem: "not-text" };
  }
  const given = `${input}`.trim();
  if (given.length > longest) return { problem: "too-long" };
  const text = given
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, "")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[\u2018\u2019\u02bc`]/g, "'")
    .replace(/\s+/g, " ")
    .toLowerCase()
    // A spreadsheet marks text with an apostrophe in front, a CSV file with quotes around it.
    .replace(/^"(.*)"$/, "$1")
    .replace(/^'/, "")
    .trim();
  const problem = text === "" ? "empty" : first?.(text) ? null : problemOf(text);
  return problem ? { problem } : { text, problem };
}

function problemOf(text: string): ReadProblem | null {
  if (/^#+$/.test(text)) return "hashes";
  if (errors.test(text)) return "formula";
  if (/^[-+]?\d+([.,]\d+)?e[-+]?\d+$/.test(text)) return "scientific";
  if (nothing.test(text)) return "no-value";
  return notKnown.test(text) ? "not-known" : null;
}
