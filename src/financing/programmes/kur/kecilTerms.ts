import type { Condition } from "../../../criteria/condition";
import type { Citation } from "../../../law/graded";
import type { Period } from "../../../law/timeline";
import type { ApplicantFacts } from "../../../vocabulary/applicantFacts";
import type { TermRules } from "../../types/terms";
import { perubahan2023, perubahan2025, unread2022 } from "./citations";
import { akses1, akses2, akses3, akses4, akses5, tebuDenganAvalis } from "./kecilRows";
import { agunanMenurutPenyalur } from "./khususRows";
import { note2022, noteAsAmended } from "./notes";
import { type KurDocument, type KurTerm, provinsiBencana2025, setara2022, tanpaAgunan2022 } from "./termRows";

const pasal38A: Citation = { regulation: "permenko-12-2025", at: "Pasal 38A" };

type KecilTerms = Period<TermRules<Condition<ApplicantFacts>>>;

const empatTahun: KurTerm<"workingCapitalMonths"> = { then: 48, cite: [unread2022], evidence: "unverified" };
const limaTahun: KurTerm<"investmentMonths"> = { then: 60, cite: [unread2022], evidence: "unverified" };
const npwp: KurDocument = { document: "npwp", cite: [unread2022], evidence: "secondary" };
const bpjs: KurDocument = { document: "bpjs-ketenagakerjaan", cite: [unread2022], evidence: "secondary" };

/** Terms of KUR kecil under Permenko 1/2022, before its first amendment. */
export const kecilTerms2022: KecilTerms = {
  from: "2022-01-01",
  fromEvidence: "unverified",
  until: "2023-01-26",
  untilEvidence: "single-source",
  cite: [unread2022],
  evidence: "secondary",
  checkedOn: "2026-01-31",
  note: note2022,
  value: {
    terms: { rate: [{ then: 0.03, cite: [unread2022], evidence: "unverified" }] },
    notCovered: [
      "cara-pembayaran",
      "sanksi-agunan",
      "metode-bunga",
      "tenor",
      "masa-tenggang",
      "agunan",
      "subsidi",
      "dokumen-lain",
    ],
  },
};

/** Terms of KUR kecil from the first amendment on. */
export const kecilTerms2023: KecilTerms = {
  from: "2023-01-27",
  fromEvidence: "single-source",
  until: "2025-08-07",
  untilEvidence: "unverified",
  cite: [perubahan2023],
  evidence: "law-text",
  checkedOn: "2026-01-31",
  note: noteAsAmended,
  value: {
    terms: {
      rate: [akses1, akses2, akses3, akses4, akses5],
      method: [setara2022],
      workingCapitalMonths: [empatTahun],
      investmentMonths: [limaTahun],
      additionalCollateral: [tanpaAgunan2022, agunanMenurutPenyalur],
    },
    documents: [npwp, bpjs],
    notCovered: [
      "cara-pembayaran",
      "sanksi-agunan",
      "batas-penerimaan",
      "kenaikan-kelas",
      "masa-tenggang",
      "subsidi",
      "dokumen-lain",
      "perubahan-kedua-dan-ketiga",
    ],
  },
};

/** Terms of KUR kecil from the fourth amendment on. */
export const kecilTerms2025: KecilTerms = {
  from: "2025-08-08",
  fromEvidence: "unverified",
  until: "2026-01-12",
  untilEvidence: "transcription",
  cite: [perubahan2025],
  evidence: "law-text",
  checkedOn: "2026-01-31",
  note: noteAsAmended,
  value: {
    terms: {
      rate: [provinsiBencana2025, akses1, akses2, akses3, akses4, akses5],
      method: [setara2022],
      workingCapitalMonths: [empatTahun],
      investmentMonths: [limaTahun],
      additionalCollateral: [
        tanpaAgunan2022,
        {
          when: tebuDenganAvalis,
          then: "may-be-waived",
          cite: [pasal38A],
          evidence: "law-text",
          note: "The article was read in part.",
        },
        agunanMenurutPenyalur,
      ],
    },
    documents: [npwp, bpjs],
    notCovered: [
      "cara-pembayaran",
      "sanksi-agunan",
      "batas-penerimaan",
      "kenaikan-kelas",
      "masa-tenggang",
      "subsidi",
      "dokumen-lain",
      "relaksasi-pasal-38a",
      "perubahan-kedua-dan-ketiga",
    ],
  },
};
