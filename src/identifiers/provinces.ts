import { deepFreeze } from "../core/plain/deepFreeze";
import type { RegionList } from "./region";

/**
 * List the 38 provinces with their Kemendagri and BPS codes, in the order of the Kemendagri codes.
 *
 * Evidence: `secondary`. Two public compilations agree on each scheme; the official lists were not read. The schemes
 * differ in the six provinces of Papua: `91` is Papua for Kemendagri and Papua Barat for BPS.
 *
 * @example
 * ```ts
 * import { provinces } from "umkm/identifiers";
 *
 * // How many provinces are there?
 * provinces.regions.length; // => 38
 * ```
 */
export const provinces = /* @__PURE__ */ deepFreeze({
  evidence: "secondary",
  checkedOn: "2025-07-04",
  source: "Kepmendagri 300.2.2-2138 Tahun 2025 and BPS, first half of 2025, each as two public compilations have them",
  note: "The schemes differ in the six provinces of Papua.",
  regions: [
    { kemendagri: "11", bps: "11", name: "Aceh" },
    { kemendagri: "12", bps: "12", name: "Sumatera Utara" },
    { kemendagri: "13", bps: "13", name: "Sumatera Barat" },
    { kemendagri: "14", bps: "14", name: "Riau" },
    { kemendagri: "15", bps: "15", name: "Jambi" },
    { kemendagri: "16", bps: "16", name: "Sumatera Selatan" },
    { kemendagri: "17", bps: "17", name: "Bengkulu" },
    { kemendagri: "18", bps: "18", name: "Lampung" },
    { kemendagri: "19", bps: "19", name: "Kepulauan Bangka Belitung" },
    { kemendagri: "21", bps: "21", name: "Kepulauan Riau" },
    { kemendagri: "31", bps: "31", name: "DKI Jakarta" },
    { kemendagri: "32", bps: "32", name: "Jawa Barat" },
    { kemendagri: "33", bps: "33", name: "Jawa Tengah" },
    { kemendagri: "34", bps: "34", name: "DI Yogyakarta" },
    { kemendagri: "35", bps: "35", name: "Jawa Timur" },
    { kemendagri: "36", bps: "36", name: "Banten" },
    { kemendagri: "51", bps: "51", name: "Bali" },
    { kemendagri: "52", bps: "52", name: "Nusa Tenggara Barat" },
    { kemendagri: "53", bps: "53", name: "Nusa Tenggara Timur" },
    { kemendagri: "61", bps: "61", name: "Kalimantan Barat" },
    { kemendagri: "62", bps: "62", name: "Kalimantan Tengah" },
    { kemendagri: "63", bps: "63", name: "Kalimantan Selatan" },
    { kemendagri: "64", bps: "64", name: "Kalimantan Timur" },
    { kemendagri: "65", bps: "65", name: "Kalimantan Utara" },
    { kemendagri: "71", bps: "71", name: "Sulawesi Utara" },
    { kemendagri: "72", bps: "72", name: "Sulawesi Tengah" },
    { kemendagri: "73", bps: "73", name: "Sulawesi Selatan" },
    { kemendagri: "74", bps: "74", name: "Sulawesi Tenggara" },
    { kemendagri: "75", bps: "75", name: "Gorontalo" },
    { kemendagri: "76", bps: "76", name: "Sulawesi Barat" },
    { kemendagri: "81", bps: "81", name: "Maluku" },
    { kemendagri: "82", bps: "82", name: "Maluku Utara" },
    { kemendagri: "91", bps: "94", name: "Papua" },
    { kemendagri: "92", bps: "91", name: "Papua Barat" },
    { kemendagri: "93", bps: "95", name: "Papua Selatan" },
    { kemendagri: "94", bps: "96", name: "Papua Tengah" },
    { kemendagri: "95", bps: "97", name: "Papua Pegunungan" },
    { kemendagri: "96", bps: "92", name: "Papua Barat Daya" },
  ],
} as const satisfies RegionList);
