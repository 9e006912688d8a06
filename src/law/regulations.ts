import type { DateText } from "../core/calendarDate";
import { deepFreeze } from "../core/deepFreeze";
import type { Evidence } from "./evidence";

/** A regulation, or a practice that stands in for one, that a citation may name. */
export interface Regulation {
  readonly id: string;
  /** What it is called, in Indonesian. */
  readonly title: string;
  /** The first day in force, inclusive. */
  readonly from: DateText;
  /** The last day in force, inclusive; left out while it is in force. */
  readonly until?: DateText;
  /** How well its first and last day are evidenced; the wording of each article is graded where it is cited. */
  readonly evidence: Evidence;
  /** The last day on which it was looked up. */
  readonly checkedOn: DateText;
  readonly note?: string;
}

/** Every regulation that the library cites, by its first day. */
export const regulations = /* @__PURE__ */ deepFreeze([
  {
    id: "bps-workers",
    title: "Praktik statistik BPS: industri pengolahan menurut jumlah tenaga kerja",
    from: "1000-01-01",
    evidence: "unverified",
    checkedOn: "2026-01-31",
    note: "No law and no first day: a statistical practice, read as if it had always been one.",
  },
  {
    id: "uu-20-2008",
    title: "UU Nomor 20 Tahun 2008 tentang Usaha Mikro, Kecil, dan Menengah",
    from: "2008-07-04",
    evidence: "single-source",
    checkedOn: "2026-01-31",
    note: "LN 2008/93. Still in force; its amounts (Pasal 6) ended with UU 11/2020.",
  },
  {
    id: "pnm-mekaar",
    title: "PNM Mekaar: ketentuan layanan PT Permodalan Nasional Madani",
    from: "2015-01-01",
    evidence: "unverified",
    checkedOn: "2026-01-31",
    note: "No law: the terms of a state company, offered since 2015; the day is unverified and January 1 stands in for it.",
  },
  {
    id: "pmk-193-2020",
    title: "PMK Nomor 193/PMK.05/2020 tentang Pembiayaan Ultra Mikro",
    from: "2020-01-01",
    until: "2024-12-30",
    evidence: "unverified",
    checkedOn: "2026-01-31",
    note: "Of 2020; the day was not found and January 1 stands in for it. Replaced by PMK 130/2024, on a day not found.",
  },
  {
    id: "uu-11-2020",
    title: "UU Nomor 11 Tahun 2020 tentang Cipta Kerja",
    from: "2020-11-02",
    until: "2022-12-29",
    evidence: "unverified",
    checkedOn: "2026-01-31",
    note: "Replaced by Perpu 2/2022, which became UU 6/2023; the days are unverified.",
  },
  {
    id: "pp-7-2021",
    title: "PP Nomor 7 Tahun 2021 tentang Kemudahan, Pelindungan, dan Pemberdayaan Koperasi dan UMKM",
    from: "2021-02-02",
    evidence: "secondary",
    checkedOn: "2026-01-31",
    note: "LN 2021/17, TLN 6619.",
  },
  {
    id: "permenkop-ukm-2-2021",
    title: "Permenkop UKM Nomor 2 Tahun 2021, perubahan atas Permenkop UKM 6/2020 tentang Pedoman Umum Penyaluran BPUM",
    from: "2021-03-17",
    evidence: "single-source",
    checkedOn: "2026-01-31",
    note: "Signed on 2021-03-17; taking that day as the first in force is our inference.",
  },
  {
    id: "perban-bkpm-4-2021",
    title: "Peraturan BKPM Nomor 4 Tahun 2021 tentang Pelayanan Perizinan Berusaha Berbasis Risiko",
    from: "2021-06-02",
    until: "2025-09-30",
    evidence: "unverified",
    checkedOn: "2026-01-31",
    note: "The wording of Pasal 12 was read; its first and last day were not.",
  },
  {
    id: "pmk-187-2021",
    title: "PMK Nomor 187/PMK.05/2021 tentang Skema Subsidi Resi Gudang",
    from: "2021-12-01",
    evidence: "unverified",
    checkedOn: "2026-01-31",
    note: "Reported as new on 2021-12-23; the first of the month stands in for the day.",
  },
  {
    id: "permenko-1-2022",
    title: "Permenko Perekonomian Nomor 1 Tahun 2022 tentang Pedoman Pelaksanaan KUR",
    from: "2022-01-01",
    until: "2026-01-12",
    evidence: "unverified",
    checkedOn: "2026-01-31",
    note: "January 2022; the day is unverified and January 1 stands in for it. Repealed by Permenko 1/2026.",
  },
  {
    id: "perpu-2-2022",
    title: "Perpu Nomor 2 Tahun 2022 tentang Cipta Kerja",
    from: "2022-12-30",
    until: "2023-03-30",
    evidence: "unverified",
    checkedOn: "2026-01-31",
  },
  {
    id: "permenko-1-2023",
    title: "Permenko Perekonomian Nomor 1 Tahun 2023, perubahan pertama atas Permenko 1/2022",
    from: "2023-01-27",
    until: "2026-01-12",
    evidence: "single-source",
    checkedOn: "2026-01-31",
    note: "Dated 2023-01-27; taking that day as the first in force is our inference.",
  },
  {
    id: "uu-6-2023",
    title: "UU Nomor 6 Tahun 2023 tentang Penetapan Perpu 2/2022 tentang Cipta Kerja",
    from: "2023-03-31",
    evidence: "unverified",
    checkedOn: "2026-01-31",
  },
  {
    id: "pmk-130-2024",
    title: "PMK Nomor 130 Tahun 2024 tentang Pembiayaan UMKM pada Pusat Investasi Pemerintah",
    from: "2024-12-31",
    evidence: "unverified",
    checkedOn: "2026-11-24",
    note: "Of 2024, and not before UU 61/2024, which it cites; the last day of the year stands in for the day.",
  },
  {
    id: "pmk-55-2025",
    title:
      "PMK Nomor 55 Tahun 2025 tentang Tata Cara Pelaksanaan Kegiatan Subsidi Bunga/Subsidi Margin Kredit Industri Padat Karya",
    from: "2025-08-01",
    evidence: "single-source",
    checkedOn: "2026-11-24",
    note: "Of 2025-07-29, in force when promulgated (Pasal 29); that this was 2025-08-01 is single-source.",
  },
  {
    id: "permenko-12-2025",
    title: "Permenko Perekonomian Nomor 12 Tahun 2025, perubahan keempat atas Permenko 1/2022",
    from: "2025-08-08",
    until: "2026-01-12",
    evidence: "unverified",
    checkedOn: "2026-01-31",
    note: "Not after 2025-08-08; that day is our inference. The second and third amendments were not found.",
  },
  {
    id: "permenko-13-2025",
    title: "Permenko Perekonomian Nomor 13 Tahun 2025 tentang Pedoman Pelaksanaan Kredit Program Perumahan",
    from: "2025-08-08",
    evidence: "law-text",
    checkedOn: "2026-11-24",
    note: "BN 2025/585, in force when promulgated (Pasal 31).",
  },
  {
    id: "pmk-65-2025",
    title:
      "PMK Nomor 65 Tahun 2025 tentang Tata Cara Pelaksanaan Kegiatan Subsidi Bunga/Subsidi Margin Kredit Program Perumahan",
    from: "2025-09-18",
    evidence: "unverified",
    checkedOn: "2026-01-31",
    note: "Of 2025-09-18; other reports have it promulgated, and so in force, on 2025-09-24.",
  },
  {
    id: "permen-investasi-bkpm-5-2025",
    title: "Permen Investasi/BKPM Nomor 5 Tahun 2025 tentang Perizinan Berusaha Berbasis Risiko",
    from: "2025-10-01",
    evidence: "single-source",
    checkedOn: "2026-01-31",
    note: "In force from early October 2025; the first of the month stands in for the day.",
  },
  {
    id: "permenko-1-2026",
    title: "Permenko Perekonomian Nomor 1 Tahun 2026 tentang Pedoman Pelaksanaan KUR",
    from: "2026-01-13",
    evidence: "transcription",
    checkedOn: "2026-07-28",
    note: "BN 2026/17. Permenko 2/2026 was not found.",
  },
] as const satisfies readonly Regulation[]);

/** The id of a regulation that the library cites. */
export type RegulationId = (typeof regulations)[number]["id"];
