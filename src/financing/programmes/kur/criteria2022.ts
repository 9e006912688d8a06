import type { Criterion } from "../../../criteria/condition";
import type { Citation } from "../../../law/graded";
import type { ApplicantFacts } from "../../../vocabulary/applicantFacts";
import { unread2022 } from "./citations";
import { kreditBersamaan } from "./credit2022";

const pasal1Angka1: Citation = { regulation: "permenko-1-2022", at: "Pasal 1 angka 1" };
const pasal3Ayat1F: Citation = { regulation: "permenko-1-2022", at: "Pasal 3 ayat (1) huruf f" };

// What Permenko 1/2022 as amended asks of every applicant alike, from 2023-01-27 to 2026-01-12.

/** The business is productive and feasible: the definition of KUR. */
export const produktifDanLayak: Criterion<ApplicantFacts> = {
  id: "usaha-produktif-layak",
  when: { fact: "productiveAndFeasible", is: true },
  cite: [pasal1Angka1],
  evidence: "law-text",
};

/** The business has run for at least six months. */
export const enamBulan: Criterion<ApplicantFacts> = {
  id: "usia-usaha-6-bulan",
  when: { fact: "businessStartedOn", monthsBeforeAsOf: 6 },
  cite: [unread2022],
  evidence: "secondary",
};

/**
 * No civil servant, soldier or police officer; retired ones and those about to retire are not barred. Nor are, with a
 * business, family members of employees, former migrant workers, laid-off workers (secondary) and housewives
 * (single-source), all of them `lainnya`.
 */
export const bukanAparatur: Criterion<ApplicantFacts> = {
  id: "bukan-asn-tni-polri",
  when: { fact: "occupation", in: ["pensiunan", "pra-pensiun", "lainnya"] },
  cite: [pasal3Ayat1F],
  evidence: "secondary",
};

/** An NPWP for more than 50 million rupiah. */
export const npwp = {
  id: "npwp-di-atas-50-juta",
  when: {
    any: [
      { fact: "plafon", atMost: 50_000_000 },
      { fact: "hasNpwp", is: true },
    ],
  },
  cite: [unread2022],
  evidence: "secondary",
} as const satisfies Criterion<ApplicantFacts>;

/** An NPWP whatever the amount. */
export const npwpSelalu: Criterion<ApplicantFacts> = {
  id: "npwp",
  when: { fact: "hasNpwp", is: true },
  cite: [unread2022],
  evidence: "secondary",
};

/** No KUR running at another lender. */
export const tidakDiPenyalurLain: Criterion<ApplicantFacts> = {
  id: "kur-di-penyalur-lain",
  when: { fact: "kurAtOtherLender", is: false },
  cite: [unread2022],
  evidence: "secondary",
};

/** Nothing runs beside it but credits of the list, all current. */
export const hanyaKreditYangBoleh: Criterion<ApplicantFacts> = {
  id: "kredit-bersamaan",
  when: kreditBersamaan,
  cite: [unread2022],
  evidence: "single-source",
  note: "Credit card, warehouse receipt and household consumption are single-source, the rest secondary.",
};
