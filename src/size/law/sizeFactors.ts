import { deepFreeze } from "../../core/plain/deepFreeze";
import { cited } from "../../law/cited";
import type { Written } from "../../law/place";
import type { Period, Timeline } from "../../law/timeline";

/** A factor that the statute allows size criteria to hold, in the words of the law. */
export type SizeFactor =
  | "modal usaha"
  | "omzet"
  | "indikator kekayaan bersih"
  | "hasil penjualan tahunan"
  | "nilai investasi"
  | "insentif dan disinsentif"
  | "penerapan teknologi ramah lingkungan"
  | "kandungan lokal"
  | "jumlah tenaga kerja";

/**
 * The factors that the statute allows size criteria to hold, through time: UU 20/2008 Pasal 6 ayat (1) as UU 11/2020
 * and, without omzet, Perpu 2/2022 and UU 6/2023 change it.
 *
 * The statute does not set amounts, and more is for a PP (ayat (2)): the amounts are those of {@link statuteSizes}. They
 * did not change when omzet left the list.
 *
 * @example
 * ```ts
 * import { sizeFactors, valueAt } from "umkm";
 *
 * // Was omzet a factor of the statute at the end of 2022?
 * const has = (asOf: string) => {
 *   const at = valueAt(sizeFactors, asOf);
 *   return at.found && at.period.value.includes("omzet");
 * };
 * [has("2022-12-29"), has("2022-12-30")]; // => [true, false]
 * ```
 */
export const sizeFactors: Timeline<readonly SizeFactor[]> = /* @__PURE__ */ factorsThrough([
  {
    from: "2020-11-02",
    until: "2022-12-29",
    cite: ["uu-11-2020 Pasal 87 angka 1"],
    evidence: "law-text",
    checkedOn: "2026-01-31",
    value: [
      "modal usaha",
      "omzet",
      "indikator kekayaan bersih",
      "hasil penjualan tahunan",
      "nilai investasi",
      "insentif dan disinsentif",
      "penerapan teknologi ramah lingkungan",
      "kandungan lokal",
      "jumlah tenaga kerja",
    ],
  },
  {
    from: "2022-12-30",
    until: "2023-03-30",
    cite: ["perpu-2-2022 Pasal 87"],
    evidence: "law-text",
    checkedOn: "2026-01-31",
    value: [
      "modal usaha",
      "indikator kekayaan bersih",
      "hasil penjualan tahunan",
      "nilai investasi",
      "insentif dan disinsentif",
      "penerapan teknologi ramah lingkungan",
      "kandungan lokal",
      "jumlah tenaga kerja",
    ],
  },
  {
    from: "2023-03-31",
    cite: ["uu-6-2023 Pasal 87"],
    evidence: "law-text",
    checkedOn: "2026-01-31",
    value: [
      "modal usaha",
      "indikator kekayaan bersih",
      "hasil penjualan tahunan",
      "nilai investasi",
      "insentif dan disinsentif",
      "penerapan teknologi ramah lingkungan",
      "kandungan lokal",
      "jumlah tenaga kerja",
    ],
  },
]);

function factorsThrough(texts: readonly Written<Period<readonly SizeFactor[]>>[]): Timeline<readonly SizeFactor[]> {
  return deepFreeze({ id: "size-factors", periods: texts.map(cited), gaps: [] });
}
