/**
 * The stable codes of {@link UmkmError}: switch on these, never on the wording of a message.
 *
 * - `invalid-date`, `invalid-zone`, `invalid-rupiah`, `invalid-amount`, `invalid-count`: not a day, a time zone, rupiah,
 *   another amount, a whole number in its bounds.
 * - `ambiguous-amount`: an amount as text in which points may group the digits, `950.000`. Give a number, or digits
 *   without grouping. A count of that form is an `invalid-count`.
 * - `invalid-fact`, `invalid-range`, `invalid-option`: a value of a record, a range, an option that cannot be.
 * - `unknown-fact`, `unknown-option`, `unknown-measure`: a name that nothing declares.
 * - `ambiguous`: several answers, and nothing that chooses.
 * - `infeasible`: values that are sound alone and cannot be met together.
 * - `invalid-rule`, `invalid-table`: rule data or a table that is not sound.
 */
export type UmkmErrorCode =
  | "invalid-date"
  | "invalid-zone"
  | "invalid-rupiah"
  | "invalid-amount"
  | "invalid-count"
  | "ambiguous-amount"
  | "invalid-fact"
  | "invalid-range"
  | "invalid-option"
  | "unknown-fact"
  | "unknown-option"
  | "unknown-measure"
  | "unread-column"
  | "ambiguous"
  | "infeasible"
  | "invalid-rule"
  | "invalid-table"
  | "contradiction";

/** Where in the input a problem lies: property names and positions, from the outside in. */
export type ErrorPath = readonly (string | number)[];

/**
 * Report a programmer's mistake: an impossible date, negative money, a fact that the rule does not declare.
 *
 * Legal outcomes never throw. The message names the place and what was expected there; it never repeats the value that
 * was given, which may be personal.
 *
 * @example
 * ```ts
 * import { calendarDate, UmkmError } from "umkm";
 *
 * try {
 *   calendarDate("2024-02-30");
 * } catch (error) {
 *   error instanceof UmkmError && error.code; // => "invalid-date"
 * }
 * ```
 */
export class UmkmError extends Error {
  /** What is wrong, as a stable code. */
  readonly code: UmkmErrorCode;
  /** Where it is wrong. */
  readonly path: ErrorPath;
  /** The other place, of a `contradiction` between two. */
  readonly other?: ErrorPath;

  constructor(code: UmkmErrorCode, path: ErrorPath, expected: string, other?: ErrorPath) {
    super(`${code}${path.length > 0 ? ` at ${path.join(".")}` : ""}: expected ${expected}`);
    this.name = "UmkmError";
    this.code = code;
    this.path = path;
    if (other) this.other = other;
  }
}
