import { deepFreeze } from "../core/plain/deepFreeze";
import type { RegionList } from "./region";

/**
 * List the 15 regencies and cities of Lampung with their Kemendagri and BPS codes, in the order of the Kemendagri codes.
 *
 * Evidence: `secondary`. Two public compilations agree on each scheme; the official lists were not read. Eight of the
 * codes name different regencies in the two schemes.
 *
 * @example
 * ```ts
 * import { lampungRegencies } from "umkm/identifiers";
 *
 * // How many regencies and cities has Lampung?
 * lampungRegencies.regions.length; // => 15
 * ```
 */
export const lampungRegencies = /* @__PURE__ */ deepFreeze({
  evidence: "secondary",
  checkedOn: "2025-07-04",
  source: "Kepmendagri 300.2.2-2138 Tahun 2025 and BPS, first half of 2025, each as two public compilations have them",
  note: "The schemes differ in the first eight regencies.",
  regions: [
    { kemendagri: "18.01", bps: "1803", name: "Lampung Selatan" },
    { kemendagri: "18.02", bps: "1805", name: "Lampung Tengah" },
    { kemendagri: "18.03", bps: "1806", name: "Lampung Utara" },
    { kemendagri: "18.04", bps: "1801", name: "Lampung Barat" },
    { kemendagri: "18.05", bps: "1808", name: "Tulang Bawang" },
    { kemendagri: "18.06", bps: "1802", name: "Tanggamus" },
    { kemendagri: "18.07", bps: "1804", name: "Lampung Timur" },
    { kemendagri: "18.08", bps: "1807", name: "Way Kanan" },
    { kemendagri: "18.09", bps: "1809", name: "Pesawaran" },
    { kemendagri: "18.10", bps: "1810", name: "Pringsewu" },
    { kemendagri: "18.11", bps: "1811", name: "Mesuji" },
    { kemendagri: "18.12", bps: "1812", name: "Tulang Bawang Barat" },
    { kemendagri: "18.13", bps: "1813", name: "Pesisir Barat" },
    { kemendagri: "18.71", bps: "1871", name: "Kota Bandar Lampung" },
    { kemendagri: "18.72", bps: "1872", name: "Kota Metro" },
  ],
} as const satisfies RegionList);
