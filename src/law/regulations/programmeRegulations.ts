import type { Regulation } from "./regulation";

// The rules of the programmes other than KUR; `regulations` lists them among all others by their first day.

/** The terms of PNM Mekaar. */
export const pnmMekaar = {
  id: "pnm-mekaar",
  title: "PNM Mekaar: ketentuan layanan PT Permodalan Nasional Madani",
  from: "2015-01-01",
  evidence: "unverified",
  checkedOn: "2026-01-31",
  note: "No law: the terms of a state company, offered since 2015; the day is unverified and January 1 stands in for it.",
} as const satisfies Regulation;

/** UMi, to 2020. */
export const pmk95Tahun2018 = {
  id: "pmk-95-2018",
  title: "PMK Nomor 95/PMK.05/2018 tentang Pembiayaan Ultra Mikro",
  from: "2018-01-01",
  until: "2020-12-31",
  evidence: "unverified",
  checkedOn: "2026-01-31",
  note: "Of 2018; the day was not found and January 1 stands in for it. Replaced in 2020 by PMK 193/2020, on a day not found.",
} as const satisfies Regulation;

/** UMi, to 2024. */
export const pmk193Tahun2020 = {
  id: "pmk-193-2020",
  title: "PMK Nomor 193/PMK.05/2020 tentang Pembiayaan Ultra Mikro",
  from: "2020-01-01",
  until: "2024-12-30",
  evidence: "unverified",
  checkedOn: "2026-01-31",
  note: "Of 2020; the day was not found and January 1 stands in for it. Replaced by PMK 130/2024, on a day not found.",
} as const satisfies Regulation;

/** BPUM of 2021. */
export const permenkopUkm2Tahun2021 = {
  id: "permenkop-ukm-2-2021",
  title: "Permenkop UKM Nomor 2 Tahun 2021, perubahan atas Permenkop UKM 6/2020 tentang Pedoman Umum Penyaluran BPUM",
  from: "2021-03-17",
  evidence: "single-source",
  checkedOn: "2026-01-31",
  note: "Signed on 2021-03-17; taking that day as the first in force is our inference.",
} as const satisfies Regulation;

/** SSRG. */
export const pmk187Tahun2021 = {
  id: "pmk-187-2021",
  title: "PMK Nomor 187/PMK.05/2021 tentang Skema Subsidi Resi Gudang",
  from: "2021-12-01",
  evidence: "unverified",
  checkedOn: "2026-01-31",
  note: "Reported as new on 2021-12-23; the first of the month stands in for the day.",
} as const satisfies Regulation;

/** UMi, since 2024. */
export const pmk130Tahun2024 = {
  id: "pmk-130-2024",
  title: "PMK Nomor 130 Tahun 2024 tentang Pembiayaan UMKM pada Pusat Investasi Pemerintah",
  from: "2024-12-31",
  evidence: "unverified",
  checkedOn: "2026-11-24",
  note: "Of 2024, and not before UU 61/2024, which it cites; the last day of the year stands in for the day.",
} as const satisfies Regulation;

/** KIPK. */
export const pmk55Tahun2025 = {
  id: "pmk-55-2025",
  title:
    "PMK Nomor 55 Tahun 2025 tentang Tata Cara Pelaksanaan Kegiatan Subsidi Bunga/Subsidi Margin Kredit Industri Padat Karya",
  from: "2025-08-01",
  evidence: "single-source",
  checkedOn: "2026-11-24",
  note: "Of 2025-07-29, in force when promulgated (Pasal 29); that this was 2025-08-01 is single-source.",
} as const satisfies Regulation;

/** Kredit Program Perumahan. */
export const permenko13Tahun2025 = {
  id: "permenko-13-2025",
  title: "Permenko Perekonomian Nomor 13 Tahun 2025 tentang Pedoman Pelaksanaan Kredit Program Perumahan",
  from: "2025-08-08",
  evidence: "law-text",
  checkedOn: "2026-11-24",
  note: "BN 2025/585, in force when promulgated (Pasal 31).",
} as const satisfies Regulation;

/** The subsidy of Kredit Program Perumahan. */
export const pmk65Tahun2025 = {
  id: "pmk-65-2025",
  title:
    "PMK Nomor 65 Tahun 2025 tentang Tata Cara Pelaksanaan Kegiatan Subsidi Bunga/Subsidi Margin Kredit Program Perumahan",
  from: "2025-09-18",
  evidence: "unverified",
  checkedOn: "2026-01-31",
  note: "Of 2025-09-18; other reports have it promulgated, and so in force, on 2025-09-24.",
} as const satisfies Regulation;
