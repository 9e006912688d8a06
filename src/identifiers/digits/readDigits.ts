import type { IdentifierProblem } from "../identifier";

/** The digits of a text, or what is wrong with it. */
export type Digits =
  | { readonly digits: string; readonly problem: null }
  | { readonly digits: null; readonly problem: IdentifierProblem };

/** Read a text of digits, with one of `lengths`. White space around it is dropped; white space inside is a problem. */
export function readDigits(input: unknown, ...lengths: readonly number[]): Digits {
  if (typeof input !== "string") return { digits: null, problem: "not-text" };
  const digits = input.trim();
  // 0 to 9 only: digits of other scripts look right on a screen and match nothing in a register.
  if (!/^[0-9]*$/.test(digits)) return { digits: null, problem: "not-digits" };
  if (/^0+$/.test(digits)) return { digits: null, problem: "placeholder" };
  return lengths.includes(digits.length) ? { digits, problem: null } : { digits: null, problem: "wrong-length" };
}
