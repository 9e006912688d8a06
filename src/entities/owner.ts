import type * as z from "zod/mini";
import type { OptionFact, YesNoFact } from "../core/fact/fact";
import { readPlainDigits } from "../identifiers/digits/readPlainDigits";
import type { ValidNpwp } from "../identifiers/npwp";
import { parseNik } from "../identifiers/parseNik";
import { parseNpwp } from "../identifiers/parseNpwp";
import { type Occupation, occupations, type Sex, sexes } from "../vocabulary/options";
import { factSchema } from "./factSchema";
import { checkedSchema } from "./schema/checkedSchema";
import { recordSchema } from "./schema/recordSchema";
import { refuseContradiction } from "./schema/refuseContradiction";
import type { Maybe } from "./schema/storedFact";
import { textSchema } from "./schema/textSchema";
import { yesNoFactSchema } from "./yesNoFactSchema";

/** The person who owns a business. Numbers are checked for their structure, never for whose they are. */
export interface Owner {
  readonly name?: Maybe<string>;
  /** Nomor Induk Kependudukan: 16 digits. */
  readonly nik?: Maybe<string>;
  /** Nomor Pokok Wajib Pajak: 15 digits (old) or 16. A number given counts as having one. */
  readonly npwp?: Maybe<string>;
  /** Whether the owner has an NPWP, for a record without the number. */
  readonly hasNpwp?: YesNoFact;
  readonly sex?: OptionFact<Sex>;
  readonly occupation?: OptionFact<Occupation>;
}

// Region, day (of a woman + 40), month, year, serial.
const nikPattern = "^[0-9]{6}(0[1-9]|[12][0-9]|3[01]|4[1-9]|[56][0-9]|7[01])(0[1-9]|1[0-2])[0-9]{2}(?!0000)[0-9]{4}$";
const nikSchema = /* @__PURE__ */ checkedSchema<string>(readNik, { type: "string", pattern: nikPattern });
const npwpSchema = /* @__PURE__ */ checkedSchema<string>(readNpwp, { type: "string", pattern: "^[0-9]{15,16}$" });
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
  readPlainDigits(parseNik(input), input, "16 digits as text, a date of birth and a serial among them");
}

// A NITKU numbers a place of business, not an owner: only the NPWP in it belongs here.
function readNpwp(input: unknown): void {
  const npwp = parseNpwp(input);
  const { form } = npwp as Partial<ValidNpwp>;
  readPlainDigits(npwp, form === "nitku-22" ? null : input, "15 or 16 digits as text");
}
