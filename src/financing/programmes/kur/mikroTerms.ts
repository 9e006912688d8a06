import type { Condition } from "../../../criteria/condition";
import type { Citation } from "../../../law/graded";
import type { Period } from "../../../law/timeline";
import type { ApplicantFacts } from "../../../vocabulary/applicantFacts";
import type { TermRules } from "../../types/terms";
import { perubahan2023, perubahan2025, unread2022 } from "./citations";
import { akad1, akad2, akses1, akses2, akses3, akses4, batasAkad, duaAkses, empatAkses, produksi } from "./mikroRates";
import { bersamaan, limaTahun, npwp2026, setara, tigaTahun } from "./mikroRows";
import { note2022, note2026, noteAsAmended } from "./notes";
import {
  bpjs2026,
  legalitas2026,
  nik2026,
  npwp2022,
  provinsiBencana2025,
  provinsiBencana2026,
  sanksi2026,
  tanpaAgunan2022,
  tanpaAgunan2026,
} from "./termRows";

const pasal36: Citation = { regulation: "permenko-1-2026", at: "Pasal 36" };

type MikroTerms = Period<TermRules<Condition<ApplicantFacts>>>;

/** Terms of KUR mikro under Permenko 1/2022, before its first amendment. */
export const mikroTerms2022: MikroTerms = {
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

/** Terms of KUR mikro from the first amendment on. */
export const mikroTerms2023: MikroTerms = {
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
      rate: [duaAkses, empatAkses, akses1, akses2, akses3, akses4],
      method: [setara],
      workingCapitalMonths: [tigaTahun],
      investmentMonths: [limaTahun],
      additionalCollateral: [tanpaAgunan2022],
      concurrence: [bersamaan],
    },
    documents: [npwp2022],
    notCovered: [
      "cara-pembayaran",
      "sanksi-agunan",
      "masa-tenggang",
      "subsidi",
      "dokumen-lain",
      "akses-berulang-tanaman-pangan-2024",
      "perubahan-kedua-dan-ketiga",
    ],
  },
};

/** Terms of KUR mikro from the fourth amendment on. */
export const mikroTerms2025: MikroTerms = {
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
      rate: [duaAkses, empatAkses, provinsiBencana2025, akses1, akses2, akses3, akses4],
      method: [setara],
      workingCapitalMonths: [tigaTahun],
      investmentMonths: [limaTahun],
      additionalCollateral: [tanpaAgunan2022],
      concurrence: [bersamaan],
    },
    documents: [npwp2022],
    notCovered: [
      "cara-pembayaran",
      "sanksi-agunan",
      "masa-tenggang",
      "subsidi",
      "dokumen-lain",
      "akses-berulang-tanaman-pangan-2024",
      "perubahan-kedua-dan-ketiga",
      "relaksasi-pasal-38a",
    ],
  },
};

/** Terms of KUR mikro under Permenko 1/2026. */
export const mikroTerms2026: MikroTerms = {
  from: "2026-01-13",
  cite: [pasal36],
  evidence: "transcription",
  checkedOn: "2026-07-28",
  note: note2026,
  value: {
    terms: {
      rate: [batasAkad, provinsiBencana2026, produksi, akad1, akad2],
      additionalCollateral: [tanpaAgunan2026],
      collateralSanction: [sanksi2026],
    },
    documents: [legalitas2026, nik2026, npwp2026, bpjs2026],
    notCovered: ["cara-pembayaran", "metode-bunga", "tenor", "masa-tenggang", "subsidi", "permenko-2-2026"],
  },
};
