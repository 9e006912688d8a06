import type { Condition } from "../../criteria/condition";
import type { Citation } from "../../law/graded";
import type { DocumentRow, TermRow, TermValues } from "../terms";
import type { ApplicantFacts } from "./applicantFacts";
import { unread2022, unread2026 } from "./citations";

const pasal6Ayat2: Citation = { regulation: "permenko-1-2026", at: "Pasal 6 ayat (2)" };
const pasal14: Citation = { regulation: "permenko-1-2022", at: "Pasal 14" };
const pasal20Ayat1: Citation = { regulation: "permenko-1-2026", at: "Pasal 20 ayat (1)" };

// Rows that the programmes of KUR share.

/** A row of a term of KUR. */
export type KurTerm<N extends keyof TermValues> = TermRow<Condition<ApplicantFacts>, TermValues[N]>;
/** A document of KUR. */
export type KurDocument = DocumentRow<Condition<ApplicantFacts>>;

const bencana: Condition<ApplicantFacts> = {
  fact: "disasterProvince",
  in: ["aceh", "sumatera-utara", "sumatera-barat"],
};
const nolTigaEnam: TermValues["rate"] = [
  { from: "2026-01-01", rate: 0 },
  { from: "2027-01-01", rate: 0.03 },
  { from: "2028-01-01", rate: 0.06 },
];

/** Credit newly granted in 2026 in the three provinces, before Permenko 1/2026 was in force. */
export const provinsiBencana2025: KurTerm<"rate"> = {
  when: bencana,
  from: "2026-01-01",
  until: "2026-12-31",
  then: nolTigaEnam,
  cite: [unread2022],
  evidence: "secondary",
  note: "The legal text was not found; nor was whether the place of the business or that of the lender counts.",
};
/** The same under Permenko 1/2026. */
export const provinsiBencana2026: KurTerm<"rate"> = {
  when: bencana,
  from: "2026-01-01",
  until: "2026-12-31",
  then: nolTigaEnam,
  cite: [unread2026],
  evidence: "secondary",
  note: "The legal text was not found; nor was whether the place of the business or that of the lender counts.",
};

/** No additional collateral for at most 100 million rupiah, before 2026. */
export const tanpaAgunan2022: KurTerm<"additionalCollateral"> = {
  when: { fact: "plafon", atMost: 100_000_000 },
  then: "not-allowed",
  cite: [pasal14],
  evidence: "secondary",
};
/** The same under Permenko 1/2026. */
export const tanpaAgunan2026: KurTerm<"additionalCollateral"> = {
  when: { fact: "plafon", atMost: 100_000_000 },
  then: "not-allowed",
  cite: [pasal20Ayat1],
  evidence: "transcription",
};

/** An NPWP for more than 50 million rupiah, before 2026. */
export const npwp2022: KurDocument = {
  document: "npwp",
  when: { fact: "plafon", moreThan: 50_000_000 },
  cite: [unread2022],
  evidence: "secondary",
};

/** A NIB or a surat keterangan usaha, in 2026. */
export const legalitas2026: KurDocument = {
  document: "nib-atau-surat-keterangan-usaha",
  cite: [unread2026],
  evidence: "transcription",
};
/** A NIK, in 2026. */
export const nik2026: KurDocument = { document: "nik", cite: [unread2026], evidence: "transcription" };
/** BPJS Ketenagakerjaan for more than 100 million rupiah, in 2026. */
export const bpjs2026: KurDocument = {
  document: "bpjs-ketenagakerjaan",
  when: { fact: "plafon", moreThan: 100_000_000 },
  cite: [pasal6Ayat2],
  evidence: "single-source",
};
