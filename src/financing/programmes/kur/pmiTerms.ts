import type { Condition } from "../../../criteria/condition";
import type { Citation } from "../../../law/graded";
import type { Period } from "../../../law/timeline";
import type { PmiFacts } from "../../../vocabulary/pmiFacts";
import type { TermRules } from "../../types/terms";
import { perubahan2023, perubahan2025, unread2022 } from "./citations";
import { note2022, note2026, noteAsAmended } from "./notes";
import { enamPersen, menurutKontrak, tigaTahun } from "./pmiRows";
import {
  nik2026,
  npwp2022,
  npwp2026,
  provinsiBencana2025,
  provinsiBencana2026,
  sanksi2026,
  setara2022,
  tanpaAgunan2022,
  tanpaAgunan2026,
} from "./termRows";

const pasal57: Citation = { regulation: "permenko-1-2026", at: "Pasal 57" };
const pasal58: Citation = { regulation: "permenko-1-2026", at: "Pasal 58" };

type PmiTerms = Period<TermRules<Condition<PmiFacts>>>;

/** Terms of KUR penempatan PMI under Permenko 1/2022, before its first amendment. */
export const pmiTerms2022: PmiTerms = {
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

/** Terms of KUR penempatan PMI from the first amendment on. */
export const pmiTerms2023: PmiTerms = {
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
      method: [setara2022],
      workingCapitalMonths: [tigaTahun, menurutKontrak],
      additionalCollateral: [tanpaAgunan2022],
    },
    documents: [npwp2022],
    notCovered: [
      "cara-pembayaran",
      "sanksi-agunan",
      "tenor-menurut-kontrak",
      "masa-tenggang",
      "subsidi",
      "dokumen-lain",
      "perubahan-kedua-dan-ketiga",
    ],
  },
};

/** Terms of KUR penempatan PMI from the fourth amendment on. */
export const pmiTerms2025: PmiTerms = {
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
      method: [setara2022],
      workingCapitalMonths: [tigaTahun, menurutKontrak],
      additionalCollateral: [tanpaAgunan2022],
    },
    documents: [npwp2022],
    notCovered: [
      "cara-pembayaran",
      "sanksi-agunan",
      "tenor-menurut-kontrak",
      "petunjuk-teknis-pmi",
      "masa-tenggang",
      "subsidi",
      "dokumen-lain",
      "perubahan-kedua-dan-ketiga",
    ],
  },
};

/** Terms of KUR penempatan PMI under Permenko 1/2026. */
export const pmiTerms2026: PmiTerms = {
  from: "2026-01-13",
  cite: [pasal57],
  evidence: "transcription",
  checkedOn: "2026-07-28",
  note: note2026,
  value: {
    terms: {
      rate: [provinsiBencana2026, { then: 0.06, cite: [pasal58], evidence: "transcription" }],
      additionalCollateral: [tanpaAgunan2026],
      collateralSanction: [sanksi2026],
    },
    documents: [nik2026, npwp2026],
    notCovered: [
      "cara-pembayaran",
      "metode-bunga",
      "tenor",
      "masa-tenggang",
      "subsidi",
      "petunjuk-teknis-pmi",
      "permenko-2-2026",
    ],
  },
};
