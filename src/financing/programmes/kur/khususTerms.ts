import type { Condition } from "../../../criteria/condition";
import type { Citation } from "../../../law/graded";
import type { Period } from "../../../law/timeline";
import type { ApplicantFacts } from "../../../vocabulary/applicantFacts";
import type { TermRules } from "../../types/terms";
import { perubahan2023, perubahan2025, unread2022 } from "./citations";
import {
  agunanMenurutPenyalur,
  berkalaAtauYarnen,
  bpjs2022,
  empatTahun,
  enamPersen,
  ketuaMengoordinasikan,
  limaTahun,
  setara,
  subsidiKecil,
  subsidiMikro,
  subsidiSuperMikro,
  tenggang,
} from "./khususRows";
import { note2022, noteAsAmended } from "./notes";
import { npwp2022, provinsiBencana2025, tanpaAgunan2022 } from "./termRows";

const pasal4: Citation = { regulation: "permenko-12-2025", at: "Pasal 4" };
const pasal38A: Citation = { regulation: "permenko-12-2025", at: "Pasal 38A" };

type KhususTerms = Period<TermRules<Condition<ApplicantFacts>>>;

/** Terms of KUR khusus under Permenko 1/2022, before its first amendment. */
export const khususTerms2022: KhususTerms = {
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
      "gagal-bayar",
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

/** Terms of KUR khusus from the first amendment on. */
export const khususTerms2023: KhususTerms = {
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
      rate: [enamPersen],
      method: [setara],
      workingCapitalMonths: [empatTahun],
      investmentMonths: [limaTahun],
      grace: [tenggang],
      repayment: [berkalaAtauYarnen],
      additionalCollateral: [tanpaAgunan2022, agunanMenurutPenyalur],
      subsidy: [subsidiSuperMikro, subsidiMikro, subsidiKecil],
    },
    documents: [
      npwp2022,
      bpjs2022,
      {
        document: "surat-rekomendasi-ketua",
        when: { fact: "novice", is: true },
        cite: [unread2022],
        evidence: "secondary",
      },
      { document: "surat-keterangan-kelompok", cite: [unread2022], evidence: "secondary" },
    ],
    notCovered: ["gagal-bayar", "sanksi-agunan", "perjanjian-kerja-sama", "dokumen-lain", "perubahan-kedua-dan-ketiga"],
  },
};

/** Terms of KUR khusus from the fourth amendment on. */
export const khususTerms2025: KhususTerms = {
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
      rate: [provinsiBencana2025, enamPersen],
      method: [setara],
      workingCapitalMonths: [empatTahun],
      investmentMonths: [limaTahun],
      grace: [tenggang],
      repayment: [berkalaAtauYarnen],
      onDefault: [ketuaMengoordinasikan],
      additionalCollateral: [
        tanpaAgunan2022,
        {
          when: {
            any: [
              { fact: "sector", is: "pertanian" },
              {
                all: [
                  { fact: "sugarCaneFarmer", is: true },
                  { fact: "offtakerIsAvalis", is: true },
                ],
              },
            ],
          },
          then: "may-be-waived",
          cite: [pasal38A],
          evidence: "law-text",
          note: "The article was read in part; whether estate crops count as agriculture was not read.",
        },
        agunanMenurutPenyalur,
      ],
      subsidy: [subsidiSuperMikro, subsidiMikro, subsidiKecil],
    },
    documents: [
      npwp2022,
      bpjs2022,
      {
        document: "surat-rekomendasi-ketua",
        when: { fact: "novice", is: true },
        cite: [pasal4],
        evidence: "law-text",
      },
      { document: "surat-keterangan-kelompok", cite: [pasal4], evidence: "law-text" },
      { document: "perjanjian-kerja-sama", cite: [pasal4], evidence: "law-text" },
    ],
    notCovered: ["sanksi-agunan", "dokumen-lain", "relaksasi-pasal-38a", "perubahan-kedua-dan-ketiga"],
  },
};
