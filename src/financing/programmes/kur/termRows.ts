import type { Condition } from "../../../criteria/condition";
import type { Citation } from "../../../law/graded";
import type { ApplicantFacts } from "../../../vocabulary/applicantFacts";
import type { DocumentRow, TermRow, TermValues } from "../../types/terms";
import { unread2022, unread2026 } from "./citations";

const pasal6Ayat2: Citation = { regulation: "permenko-1-2026", at: "Pasal 6 ayat (2)" };
const pasal14: Citation = { regulation: "permenko-1-2022", at: "Pasal 14" };
const pasal20Ayat1: Citation = { regulation: "permenko-1-2026", at: "Pasal 20 ayat (1)" };
const pasal21: Citation = { regulation: "permenko-1-2026", at: "Pasal 21" };

// Rows that the programmes of KUR share; of literal type, so that KUR penempatan PMI may use them with its own facts.

/** A row of a term of KUR. */
export type KurTerm<N extends keyof TermValues> = TermRow<Condition<ApplicantFacts>, TermValues[N]>;
/** A document of KUR. */
export type KurDocument = DocumentRow<Condition<ApplicantFacts>>;

/** A business in one of the three provinces. */
export const bencana = {
  fact: "disasterProvince",
  in: ["aceh", "sumatera-utara", "sumatera-barat"],
} as const satisfies Condition<ApplicantFacts>;
/** Nothing in 2026, 3 % in 2027, 6 % from 2028 on. */
export const nolTigaEnam: TermValues["rate"] = [
  { from: "2026-01-01", rate: 0 },
  { from: "2027-01-01", rate: 0.03 },
  { from: "2028-01-01", rate: 0.06 },
];

/** Credit newly granted in 2026 in the three provinces, before Permenko 1/2026 was in force. */
export const provinsiBencana2025 = {
  when: bencana,
  from: "2026-01-01",
  until: "2026-12-31",
  then: nolTigaEnam,
  cite: [unread2022],
  evidence: "secondary",
  note: "The legal text was not found; nor was whether the place of the business or that of the lender counts.",
} as const satisfies KurTerm<"rate">;
/** The same under Permenko 1/2026. */
export const provinsiBencana2026 = {
  when: bencana,
  from: "2026-01-01",
  until: "2026-12-31",
  then: nolTigaEnam,
  cite: [unread2026],
  evidence: "secondary",
  note: "The legal text was not found; nor was whether the place of the business or that of the lender counts.",
} as const satisfies KurTerm<"rate">;

/** No additional collateral for at most 100 million rupiah, before 2026. */
export const tanpaAgunan2022 = {
  when: { fact: "plafon", atMost: 100_000_000 },
  then: "not-allowed",
  cite: [pasal14],
  evidence: "secondary",
} as const satisfies KurTerm<"additionalCollateral">;
/** The same under Permenko 1/2026. */
export const tanpaAgunan2026 = {
  when: { fact: "plafon", atMost: 100_000_000 },
  then: "not-allowed",
  cite: [pasal20Ayat1],
  evidence: "transcription",
} as const satisfies KurTerm<"additionalCollateral">;

/** A lender who asks for it all the same loses the subsidy, in 2026. */
export const sanksi2026 = {
  then: "subsidy-lost",
  cite: [pasal21],
  evidence: "transcription",
} as const satisfies KurTerm<"collateralSanction">;

/** Or the flat or annuity rate that is equivalent, before 2026. */
export const setara2022 = {
  then: ["effective", "equivalent-flat", "equivalent-annuity"],
  cite: [unread2022],
  evidence: "unverified",
  note: "Law-text in Pasal 35 ayat (3) for KUR khusus; the wording for the other programmes was not read.",
} as const satisfies KurTerm<"method">;

/** An NPWP for more than 50 million rupiah, before 2026. */
export const npwp2022 = {
  document: "npwp",
  when: { fact: "plafon", moreThan: 50_000_000 },
  cite: [unread2022],
  evidence: "secondary",
} as const satisfies KurDocument;

/** A NIB or a surat keterangan usaha, in 2026. */
export const legalitas2026: KurDocument = {
  document: "nib-atau-surat-keterangan-usaha",
  cite: [unread2026],
  evidence: "transcription",
};
/** A NIK, in 2026. */
export const nik2026 = {
  document: "nik",
  cite: [unread2026],
  evidence: "transcription",
} as const satisfies KurDocument;
/** An NPWP for more than 50 million rupiah from KUR khusus and KUR penempatan PMI, in 2026. */
export const npwp2026 = {
  document: "npwp",
  when: { fact: "plafon", moreThan: 50_000_000 },
  cite: [unread2026],
  evidence: "single-source",
} as const satisfies KurDocument;
/** BPJS Ketenagakerjaan for more than 100 million rupiah, in 2026. */
export const bpjs2026: KurDocument = {
  document: "bpjs-ketenagakerjaan",
  when: { fact: "plafon", moreThan: 100_000_000 },
  cite: [pasal6Ayat2],
  evidence: "single-source",
};
