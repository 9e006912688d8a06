import type { Criterion } from "../../../criteria/condition";
import type { Citation } from "../../../law/graded";
import type { ApplicantFacts } from "../../../vocabulary/applicantFacts";
import { unread2026 } from "./citations";

/** BPJS Ketenagakerjaan. */
export const pasal6Ayat2: Citation = { regulation: "permenko-1-2026", at: "Pasal 6 ayat (2)" };
const pasal3Ayat2: Citation = { regulation: "permenko-1-2026", at: "Pasal 3 ayat (2)" };
/** The age of a business. */
export const pasal26: Citation = { regulation: "permenko-1-2026", at: "Pasal 26" };

// What Permenko 1/2026 asks of every applicant alike, from 2026-01-13.

/** Sales of the year before, or the estimate for the current one, of at most 4.8 billion rupiah. */
export const omzet: Criterion<ApplicantFacts> = {
  id: "omzet-paling-banyak-4-8-miliar",
  when: { fact: "hasilPenjualanTahunan", atMost: 4_800_000_000 },
  cite: [pasal3Ayat2],
  evidence: "secondary",
};

/** The business has run for at least six months. */
export const enamBulan: Criterion<ApplicantFacts> = {
  id: "usia-usaha-6-bulan",
  when: { fact: "businessStartedOn", monthsBeforeAsOf: 6 },
  cite: [pasal26],
  evidence: "single-source",
};

/** A NIB or a surat keterangan usaha. */
export const legalitas: Criterion<ApplicantFacts> = {
  id: "nib-atau-surat-keterangan-usaha",
  when: {
    any: [
      { fact: "hasNib", is: true },
      { fact: "hasBusinessLetter", is: true },
    ],
  },
  cite: [unread2026],
  evidence: "transcription",
};

/** A NIK. */
export const nik = {
  id: "nik",
  when: { fact: "hasNik", is: true },
  cite: [unread2026],
  evidence: "transcription",
} as const satisfies Criterion<ApplicantFacts>;

/** An NPWP for more than 50 million rupiah, for KUR khusus and KUR penempatan PMI. */
export const npwpSingleSource = {
  id: "npwp-di-atas-50-juta",
  when: {
    any: [
      { fact: "plafon", atMost: 50_000_000 },
      { fact: "hasNpwp", is: true },
    ],
  },
  cite: [unread2026],
  evidence: "single-source",
} as const satisfies Criterion<ApplicantFacts>;
