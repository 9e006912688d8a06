import { deepFreeze } from "../core/plain/deepFreeze";
import type { ValidIdentifier } from "./identifier";

/** The forms of a tax number: the old one, the one of 16 digits, and the number of a place of business. */
export const npwpForms = /* @__PURE__ */ deepFreeze(["npwp-15", "npwp-16", "nitku-22"] as const);

/** A form of a tax number; see {@link npwpForms}. */
export type NpwpForm = (typeof npwpForms)[number];

/**
 * What was assumed to write an old number with 16 digits.
 *
 * - `residentPerson:no`: the holder is not a resident natural person, whose 16 digits would be the NIK.
 * - `branch:none`: the number is not of a branch, although its last three digits are not `000`; the 16 digits are those
 *   of the head office.
 */
export type NpwpAssumption = "residentPerson:no" | "branch:none";

/** A tax number with its parts. */
export interface ValidNpwp extends ValidIdentifier<"npwp"> {
  readonly form: NpwpForm;
  /**
   * The form of the digits (for a NITKU, of its first 16): an old number, after a `0` if of 16 digits; a NIK; or
   * neither. The form does not prove either.
   */
  readonly holds: "old-number" | "nik" | "other";
  /** The old number of 15 digits, if the digits hold one. */
  readonly npwp15: string | null;
  /** The number of 16 digits: for an old number `0` and its digits, on the assumptions in `assumed`. */
  readonly npwp16: string;
  /** The last six digits of a NITKU: `000000` is the head office. */
  readonly place: string | null;
  readonly assumed: readonly NpwpAssumption[];
}
