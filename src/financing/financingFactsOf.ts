import type { FactsOf, YesNoFact } from "../core/fact";
import { isPlain } from "../core/isPlain";
import { UmkmError } from "../core/UmkmError";
import type { Business } from "../entities/business";
import type { Owner } from "../entities/owner";
import type { RegionCode } from "../identifiers/region";
import type { ApplicantFacts } from "./kur/applicantFacts";

/**
 * Take from a business and its owner the facts that financing programmes read.
 *
 * A number on record counts as having one; a record without it does not say that there is none. What only the
 * application knows, such as the plafon, is for the caller to add.
 *
 * @throws UmkmError `invalid-fact` for what is no record; what a record holds, its schema checks.
 *
 * @example
 * ```ts
 * import { assess, financingFactsOf, kurMikro } from "umkm";
 *
 * // May this stall have a KUR mikro of 25 million rupiah, two months after it began?
 * const business = { id: "b-1", establishedOn: "2024-01-05", sector: "perdagangan" } as const;
 * const facts = { ...financingFactsOf(business), plafon: 25_000_000 };
 * assess(kurMikro, facts, { asOf: "2024-03-05" }).status; // => "ineligible"
 * ```
 */
export function financingFactsOf(business: Business, owner?: Owner | null): FactsOf<ApplicantFacts> {
  refuseOther(business, "business");
  if (owner) refuseOther(owner, "owner");
  return {
    businessStartedOn: business.establishedOn,
    sector: business.sector,
    provenExport: business.provenExport,
    disasterProvince: business.region ? disasterProvinceOf(business.region) : null,
    productiveAndFeasible: business.productiveAndFeasible,
    hasilPenjualanTahunan: business.hasilPenjualanTahunan,
    hasNib: heldOr(business.nib, business.hasNib),
    hasBusinessLetter: business.hasBusinessLetter,
    occupation: owner?.occupation,
    hasNik: heldOr(owner?.nik, null),
    hasNpwp: heldOr(owner?.npwp, owner?.hasNpwp),
  };
}

function refuseOther(record: unknown, name: string): void {
  if (!isPlain(record)) throw new UmkmError("invalid-fact", [name], "a record");
}

/** The three provinces have the same codes in both schemes. */
function disasterProvinceOf({ code }: RegionCode): "aceh" | "sumatera-utara" | "sumatera-barat" | "lainnya" {
  if (typeof code !== "string") throw new UmkmError("invalid-fact", ["business", "region", "code"], "a region code");
  const province = code.slice(0, 2);
  if (province === "11") return "aceh";
  if (province === "12") return "sumatera-utara";
  return province === "13" ? "sumatera-barat" : "lainnya";
}

function heldOr(number: string | null | undefined, stated: YesNoFact): YesNoFact {
  return number ? true : stated;
}
