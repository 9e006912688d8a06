import type * as z from "zod/mini";
import { UmkmError } from "../core/error/UmkmError";
import type { CountFact, DateFact, OptionFact, YesNoFact } from "../core/fact/fact";
import type { Bounds } from "../core/fact/known";
import { readFact } from "../core/fact/readFact";
import { refuseInvalid } from "../identifiers/digits/refuseInvalid";
import { parseKbli } from "../identifiers/parseKbli";
import { parseNib } from "../identifiers/parseNib";
import type { RegionCode } from "../identifiers/region";
import {
  type BusinessSector,
  businessSectors,
  type KbliEdition,
  kbliEditions,
  type LegalForm,
  legalForms,
  type ParentSize,
  parentSizes,
} from "../vocabulary/options";
import { type BusinessChannels, businessChannelsSchema } from "./businessChannels";
import { dateFactSchema } from "./dateFactSchema";
import { factSchema } from "./factSchema";
import { regionCodeSchema } from "./regionCodeSchema";
import { rupiahFactSchema } from "./rupiahFactSchema";
import { checkedSchema } from "./schema/checkedSchema";
import { digitsJson } from "./schema/digitsJson";
import { optionSchema } from "./schema/optionSchema";
import { recordSchema } from "./schema/recordSchema";
import { refuseContradiction } from "./schema/refuseContradiction";
import type { Maybe, StoredRupiahFact } from "./schema/storedFact";
import { textSchema } from "./schema/textSchema";
import { yesNoFactSchema } from "./yesNoFactSchema";

/** A line of business by its code, with the edition that the code is of. */
export interface Kbli {
  readonly edition: KbliEdition;
  /** Five digits, of a division that the edition has. */
  readonly code: string;
}

/** A business as a record holds it. A property left out or `null` is not known; nothing is assumed. */
export interface Business {
  /** The caller's own id: opaque, never read. */
  readonly id: string;
  readonly name?: Maybe<string>;
  readonly legalForm?: OptionFact<LegalForm>;
  /** Nomor Induk Berusaha: 13 digits, not all 0. A number given counts as having one. */
  readonly nib?: Maybe<string>;
  /** Whether the business has a NIB, for a record without the number. */
  readonly hasNib?: YesNoFact;
  /** Whether the business has a surat keterangan usaha. */
  readonly hasBusinessLetter?: YesNoFact;
  readonly kbli?: Maybe<Kbli>;
  readonly region?: Maybe<RegionCode>;
  /** The first day of the business. */
  readonly establishedOn?: DateFact;
  /** Own and borrowed capital, without land and building of the place of business, in rupiah. */
  readonly modalUsaha?: StoredRupiahFact;
  /** Sales of a year, in rupiah. */
  readonly hasilPenjualanTahunan?: StoredRupiahFact;
  /** Net assets without land and building of the place of business, in rupiah. */
  readonly kekayaanBersih?: StoredRupiahFact;
  /** Workers, at least one. */
  readonly tenagaKerja?: CountFact;
  /** The size of the business that this one is a subsidiary, a branch or a part of; "none" when it stands alone. */
  readonly partOf?: OptionFact<ParentSize>;
  /** Whether it is a company with foreign ownership (PMA). */
  readonly foreignOwned?: YesNoFact;
  /** The sector as a financing rule sees it. */
  readonly sector?: OptionFact<BusinessSector>;
  /** Whether the business exports, proven by documents. */
  readonly provenExport?: YesNoFact;
  /** Whether the business is productive and feasible (*produktif dan layak*), as a lender finds. */
  readonly productiveAndFeasible?: YesNoFact;
  /** Where it sells, is found or is paid; a channel left out is not known. */
  readonly channels?: Maybe<BusinessChannels>;
}

const editionSchema = /* @__PURE__ */ optionSchema(kbliEditions);
const kbliCodeSchema = /* @__PURE__ */ checkedSchema<string>(readKbliCode, /* @__PURE__ */ digitsJson("[0-9]{5}"));
const kbliSchema = /* @__PURE__ */ recordSchema<Kbli>({ edition: editionSchema, code: kbliCodeSchema }, {}, readKbli);
const legalFormSchema = /* @__PURE__ */ factSchema(legalForms);
const nibSchema = /* @__PURE__ */ checkedSchema<string>(readNib, /* @__PURE__ */ digitsJson("[0-9]{13}"));
const partOfSchema = /* @__PURE__ */ factSchema(parentSizes);
const sectorSchema = /* @__PURE__ */ factSchema(businessSectors);
const workersSchema = /* @__PURE__ */ checkedSchema<CountFact>(readWorkers, { fact: "workers" });

/**
 * The schema of a {@link Business}.
 *
 * Issues about a value carry a stable code in `params.code`; an unknown property gives Zod's own `unrecognized_keys`.
 * Issues never carry the value. `hasNib: false` beside a NIB is an issue, and so is a number of workers of zero.
 *
 * @example
 * ```ts
 * import { businessSchema } from "umkm/entities";
 *
 * // Which property of this record is wrong?
 * const parsed = businessSchema.safeParse({ id: "b-1", nib: "123", modalUsaha: "1500000000" });
 * parsed.error?.issues[0]?.path; // => ["nib"]
 * ```
 */
export const businessSchema: z.ZodMiniType<Business, Business> = /* @__PURE__ */ recordSchema<Business>(
  { id: textSchema },
  {
    name: textSchema,
    legalForm: legalFormSchema,
    nib: nibSchema,
    hasNib: yesNoFactSchema,
    hasBusinessLetter: yesNoFactSchema,
    kbli: kbliSchema,
    region: regionCodeSchema,
    establishedOn: dateFactSchema,
    modalUsaha: rupiahFactSchema,
    hasilPenjualanTahunan: rupiahFactSchema,
    kekayaanBersih: rupiahFactSchema,
    tenagaKerja: workersSchema,
    partOf: partOfSchema,
    foreignOwned: yesNoFactSchema,
    sector: sectorSchema,
    provenExport: yesNoFactSchema,
    productiveAndFeasible: yesNoFactSchema,
    channels: businessChannelsSchema,
  },
  (business) => refuseContradiction(business, "nib", "hasNib"),
);

// The structure is the same in both editions, so a wrong edition does not hide a wrong code.
function readKbliCode(input: unknown): void {
  refuseInvalid(parseKbli(input, "2020"), []);
}

function readKbli({ code, edition }: Kbli): void {
  refuseInvalid(parseKbli(code, edition), ["code"]);
}

function readNib(input: unknown): void {
  refuseInvalid(parseNib(input), []);
}

function readWorkers(input: unknown): void {
  const { least, most } = readFact("count", input, []) as Bounds;
  if (least === 0 || most === 0) throw new UmkmError("invalid-count", [], "at least one worker");
}
