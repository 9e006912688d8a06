import { readPlain } from "../core/error/readPlain";
import type { Business } from "../entities/business";
import type { SizeFacts } from "./types/regime";

/**
 * Take from a business record the facts that size classes read.
 *
 * Facts that the record leaves out stay left out.
 *
 * @throws UmkmError `invalid-fact` for anything that is not a plain object.
 *
 * @example
 * ```ts
 * import { classifySize, sizeFactsOf } from "umkm";
 *
 * // Which class is this record, for registration?
 * const business = { id: "b-1", legalForm: "perorangan", modalUsaha: 800_000_000 } as const;
 * const outcome = classifySize(sizeFactsOf(business), { asOf: "2024-03-05", purpose: "registration" });
 * outcome.status === "known" && outcome.size; // => "mikro"
 * ```
 */
export function sizeFactsOf(business: Business): SizeFacts {
  const { modalUsaha, hasilPenjualanTahunan, kekayaanBersih, tenagaKerja, establishedOn, partOf, foreignOwned } =
    readPlain(business, "invalid-fact", ["business"]);
  return { modalUsaha, hasilPenjualanTahunan, kekayaanBersih, tenagaKerja, establishedOn, partOf, foreignOwned };
}
