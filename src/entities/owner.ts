import type * as z from "zod/mini";
import { UmkmError } from "../core/error/UmkmError";
import type { OptionFact, YesNoFact } from "../core/fact/fact";
import { refuseInvalid } from "../identifiers/digits/refuseInvalid";
import { parseNik } from "../identifiers/parseNik";
import { parseNpwp } from "../identifiers/parseNpwp";
import { type Occupation, occupations, type Sex, sexes } from "../vocabulary/options";
import { factSchema } from "./factSchema";
import { checkedSchema } from "./schema/checkedSchema";
import { digitsJson } from "./schema/digitsJson";
import { recordSchema } from "./schema/recordSchema";
import { refuseContradiction } from "./schema/refuseContradiction";
import type { Maybe } from "./schema/storedFact";
import { textSchema } from "./schema/textSchema";
import { yesNoFactSchema } from "./yesNoFactSchema";

/** The person who owns a business. Numbers are checked for their structure, never for whose they are. */
export interface Owner {
  readonly name?: Maybe<string>;
  /** Nomor Induk Kependudukan: 16 digits, the first not 0. */
  readonly nik?: Maybe<string>;
  /** Nomor Pokok Wajib Pajak: 15 digits (old), as printed or plain, or 16, not all 0. A number given counts as having one. */
  readonly npwp?: Maybe<string>;
  /** Whether the owner has an NPWP, for a record without the number. */
  readonly hasNpwp?: YesNoFact;
  readonly sex?: OptionFact<Sex>;
  readonly occupation?: OptionFact<Occupation>;
}

// Region, day (of a woman + 40), month, year, serial; a serial is not 0000.
const nikForm = "[1-9][0-9]{5}(0[1-9]|[12][0-9]|3[01]|4[1-9]|[56][0-9]|7[01])(0[1-9]|1[0-2])[0-9]{6}";
const npwpForm = "[0-9]{15,16}|[0-9]{2}[.][0-9]{3}[.][0-9]{3}[.][0-9]-[0-9]{3}[.][0-9]{3}";
const nikSchema = /* @__PURE__ */ checkedSchema<string>(
  readNik,
  /* @__PURE__ */ digitsJson(nikForm, "[1-9][0-9]{0,3}\\s*$"),
);
const npwpSchema = /* @__PURE__ */ checkedSchema<string>(readNpwp, /* @__PURE__ */ digitsJson(npwpForm));
const occupationSchema = /* @__PURE__ */ factSchema(occupations);
const sexSchema = /* @__PURE__ */ factSchema(sexes);

/** The schema of an {@link Owner}. `hasNpwp: false` beside an NPWP is an issue. */
export const ownerSchema: z.ZodMiniType<Owner, Owner> = /* @__PURE__ */ recordSchema<Owner>(
  {},
  {
    name: textSchema,
    nik: nikSchema,
    npwp: npwpSchema,
    hasNpwp: yesNoFactSchema,
    sex: sexSchema,
    occupation: occupationSchema,
  },
  (owner) => refuseContradiction(owner, "npwp", "hasNpwp"),
);

function readNik(input: unknown): void {
  refuseInvalid(parseNik(input), []);
}

function readNpwp(input: unknown): void {
  const npwp = parseNpwp(input);
  refuseInvalid(npwp, []);
  if (npwp.status === "valid" && npwp.form === "nitku-22") {
    throw new UmkmError("invalid-fact", [], "15 or 16 digits: a NITKU numbers a place of business, not an owner");
  }
}
