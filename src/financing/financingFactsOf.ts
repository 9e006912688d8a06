import { type ErrorPath, UmkmError } from "../core/error/UmkmError";
import type { FactsOf } from "../core/fact/fact";
import { isPlain } from "../core/plain/isPlain";
import type { Business } from "../entities/business";
import type { Owner } from "../entities/owner";
import { refuseInvalid } from "../identifiers/digits/refuseInvalid";
import type { IdentifierKind, InvalidIdentifier, ValidIdentifier } from "../identifiers/identifier";
import { parseNib } from "../identifiers/parseNib";
import { parseNik } from "../identifiers/parseNik";
import { parseNpwp } from "../identifiers/parseNpwp";
import { parseRegionCode } from "../identifiers/parseRegionCode";
import type { RegionCode } from "../identifiers/region";
import type { ApplicantFacts } from "../vocabulary/applicantFacts";

/**
 * Take from a business and its owner the facts that financing programmes read.
 *
 * If the record holds a number, the fact is "yes"; without the number it is not known, and not "no". The caller adds
 * facts of the application, such as the plafon.
 *
 * @throws UmkmError `invalid-fact` for anything that is not a record or a region code, and for a NIB, NIK or NPWP with
 *   a wrong structure, such as digits that are all 0. The schema of the record checks the rest.
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
  refuseNonRecord(business, "business");
  if (owner) refuseNonRecord(owner, "owner");
  return {
    businessStartedOn: business.establishedOn,
    sector: business.sector,
    provenExport: business.provenExport,
    disasterProvince: business.region ? disasterProvinceOf(business.region) : null,
    productiveAndFeasible: business.productiveAndFeasible,
    hasilPenjualanTahunan: business.hasilPenjualanTahunan,
    hasNib: isHeld(parseNib, business.nib, ["business", "nib"]) ?? business.hasNib,
    hasBusinessLetter: business.hasBusinessLetter,
    occupation: owner?.occupation,
    hasNik: isHeld(parseNik, owner?.nik, ["owner", "nik"]),
    hasNpwp: isHeld(parseNpwp, owner?.npwp, ["owner", "npwp"]) ?? owner?.hasNpwp,
  };
}

function refuseNonRecord(record: unknown, name: string): void {
  if (!isPlain(record)) throw new UmkmError("invalid-fact", [name], "a record");
}

/** The three provinces have the same codes in both schemes. */
function disasterProvinceOf({ code, scheme }: RegionCode): "aceh" | "sumatera-utara" | "sumatera-barat" | "lainnya" {
  const region = parseRegionCode(code, scheme);
  if (region.status === "invalid") throw new UmkmError("invalid-fact", ["business", "region", "code"], region.expected);
  const province = region.digits.slice(0, 2);
  if (province === "11") return "aceh";
  if (province === "12") return "sumatera-utara";
  return province === "13" ? "sumatera-barat" : "lainnya";
}

/**
 * `true` for a valid number, `null` without one. Other text, such as a dash, zeros or the temporary number of a village
 * system, is refused: it must not count as having a number.
 */
function isHeld(
  parse: (number: unknown) => ValidIdentifier<IdentifierKind> | InvalidIdentifier<IdentifierKind>,
  number: unknown,
  path: ErrorPath,
): true | null {
  if (number === null || number === undefined) return null;
  refuseInvalid(parse(number), path);
  return true;
}
