import { deepFreeze } from "../../core/plain/deepFreeze";
import type { Regulation } from "./regulation";

/** Licensing by BKPM, in which a foreign-owned company is usaha besar. */
export const perbanBkpm4Tahun2021 = /* @__PURE__ */ deepFreeze({
  id: "perban-bkpm-4-2021",
  title: "Peraturan BKPM Nomor 4 Tahun 2021 tentang Pelayanan Perizinan Berusaha Berbasis Risiko",
  from: "2021-06-02",
  until: "2025-09-30",
  evidence: "unverified",
  checkedOn: "2026-01-31",
  note: "The wording of Pasal 12 was read; its first and last day were not.",
} as const satisfies Regulation);

/** The licensing rule after it. */
export const permenInvestasiBkpm5Tahun2025 = /* @__PURE__ */ deepFreeze({
  id: "permen-investasi-bkpm-5-2025",
  title: "Permen Investasi/BKPM Nomor 5 Tahun 2025 tentang Perizinan Berusaha Berbasis Risiko",
  from: "2025-10-01",
  evidence: "single-source",
  checkedOn: "2026-01-31",
  note: "In force from early October 2025; the first of the month stands in for the day.",
} as const satisfies Regulation);
