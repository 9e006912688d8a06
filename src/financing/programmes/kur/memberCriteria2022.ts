import type { Condition, Criterion } from "../../../criteria/condition";
import type { Citation } from "../../../law/graded";
import type { ApplicantFacts } from "../../../vocabulary/applicantFacts";
import { unread2022 } from "./citations";

const pasal35Ayat2: Citation = { regulation: "permenko-1-2023", at: "Pasal 35 ayat (2)" };
const pasal4Ayat1B: Citation = { regulation: "permenko-12-2025", at: "Pasal 4 ayat (1) huruf b" };
const pasal4Ayat3D: Citation = { regulation: "permenko-12-2025", at: "Pasal 4 ayat (3) huruf d" };

// What Permenko 1/2022 as amended asks of every member of a group for KUR khusus.

/** At most 500 million rupiah for every member, not for the group. */
export const palingBanyak500Juta: Criterion<ApplicantFacts> = {
  id: "plafon-anggota-paling-banyak-500-juta",
  when: { fact: "plafon", atMost: 500_000_000 },
  cite: [pasal35Ayat2],
  evidence: "law-text",
  checkedOn: "2026-11-24",
};

const bukanPemulaAtauDirekomendasikan: Condition<ApplicantFacts> = {
  any: [
    { fact: "novice", is: false },
    { fact: "recommendedByChair", is: true },
  ],
};

/** A novice needs a letter of recommendation from the chair. */
export const rekomendasiPemula: Criterion<ApplicantFacts> = {
  id: "rekomendasi-anggota-pemula",
  when: bukanPemulaAtauDirekomendasikan,
  cite: [unread2022],
  evidence: "secondary",
};

/** The same from 2025-08-08, where the wording was read. */
export const rekomendasiPemula2025: Criterion<ApplicantFacts> = {
  id: "rekomendasi-anggota-pemula",
  when: bukanPemulaAtauDirekomendasikan,
  cite: [pasal4Ayat1B],
  evidence: "law-text",
  checkedOn: "2026-11-24",
};

/** Every member is registered in SIKP, from 2025-08-08. */
export const anggotaDalamSikp: Criterion<ApplicantFacts> = {
  id: "sikp-anggota",
  when: { fact: "registeredInSikp", is: true },
  cite: [pasal4Ayat3D],
  evidence: "law-text",
  checkedOn: "2026-11-24",
};

/** BPJS Ketenagakerjaan for more than 100 million rupiah. */
export const bpjs: Criterion<ApplicantFacts> = {
  id: "bpjs-ketenagakerjaan-di-atas-100-juta",
  when: {
    any: [
      { fact: "plafon", atMost: 100_000_000 },
      { fact: "hasBpjsKetenagakerjaan", is: true },
    ],
  },
  cite: [unread2022],
  evidence: "secondary",
};
