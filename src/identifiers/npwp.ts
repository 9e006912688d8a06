import { deepFreeze } from "../core/plain/deepFreeze";
import type { ValidIdentifier } from "./identifier";

/** The forms of a tax number: the old one, the one of 16 digits, and the number of a place of business. */
export const npwpForms = /* @__PURE__ */ deepFreeze(["npwp-15", "npwp-16", "nitku-22"] as const);

/** A form of a tax number; see {@link npwpForms}. */
export type NpwpForm = (typeof npwpForms)[number];

/**
 * What was assumed to write an old number with 16 digits: `residentPerson:no`, that the holder is not a resident natural
 * person, whose 16 digits would be the NIK.
 */
export type NpwpAssumption = "residentPerson:no";

/** A tax number with its parts. */
export interface ValidNpwp extends ValidIdentifier<"npwp"> {
  readonly form: NpwpForm;
  /**
   * The form of the digits (for a NITKU, of its first 16): an old number, of 16 digits after a `0` and not of a branch; a
   * NIK; or neither, as numbers given since 2025 may be. The form does not prove any of them.
   */
  readonly holds: "old-number" | "nik" | "other";
  /** The old number of 15 digits, if the digits hold one. */
  readonly npwp15: string | null;
  /**
   * The number of 16 digits: for an old number `0` and its digits, on the assumptions in `assumed`. `null` for the old
   * number of a branch, whose last three digits are not `000`: a branch has a NITKU and no 16 digits of its own.
   */
  readonly npwp16: string | null;
  /**
   * Whether the ninth digit of the old number is the check digit of the first nine by the algorithm of Luhn; `null`
   * without an old number. It is a hint against a misprint: no number is refused by it.
   */
  readonly checkDigit: boolean | null;
  /** The last six digits of a NITKU: `000000` is the head office. */
  readonly place: string | null;
  readonly assumed: readonly NpwpAssumption[];
}
