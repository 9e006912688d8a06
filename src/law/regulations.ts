import type { DateText } from "../core/calendarDate";
import { deepFreeze } from "../core/deepFreeze";
import type { Evidence } from "./evidence";
import { perbanBkpm4Tahun2021, permenInvestasiBkpm5Tahun2025 } from "./licensingRegulations";
import { biQrisPractice, bpsECommercePractice, kemenkopukmIdeaPractice, lkppEKatalogPractice } from "./practices";
import {
  permenko13Tahun2025,
  permenkopUkm2Tahun2021,
  pmk55Tahun2025,
  pmk65Tahun2025,
  pmk95Tahun2018,
  pmk130Tahun2024,
  pmk187Tahun2021,
  pmk193Tahun2020,
  pnmMekaar,
} from "./programmeRegulations";

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
  kemenkopukmIdeaPractice,
  bpsECommercePractice,
  biQrisPractice,
  lkppEKatalogPractice,
  {
    id: "uu-20-2008",
    title: "UU Nomor 20 Tahun 2008 tentang Usaha Mikro, Kecil, dan Menengah",
    from: "2008-07-04",
    evidence: "single-source",
    checkedOn: "2026-01-31",
    note: "LN 2008/93. Still in force; its amounts (Pasal 6) ended with UU 11/2020.",
  },
  pnmMekaar,
  pmk95Tahun2018,
  pmk193Tahun2020,
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
  permenkopUkm2Tahun2021,
  perbanBkpm4Tahun2021,
  pmk187Tahun2021,
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
  pmk130Tahun2024,
  pmk55Tahun2025,
  {
    id: "permenko-12-2025",
    title: "Permenko Perekonomian Nomor 12 Tahun 2025, perubahan keempat atas Permenko 1/2022",
    from: "2025-08-08",
    until: "2026-01-12",
    evidence: "unverified",
    checkedOn: "2026-01-31",
    note: "Not after 2025-08-08; that day is our inference. The second and third amendments were not found.",
  },
  permenko13Tahun2025,
  pmk65Tahun2025,
  permenInvestasiBkpm5Tahun2025,
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
