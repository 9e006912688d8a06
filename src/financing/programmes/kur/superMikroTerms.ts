import type { Condition } from "../../../criteria/condition";
import type { Citation } from "../../../law/graded";
import type { Period } from "../../../law/timeline";
import type { ApplicantFacts } from "../../../vocabulary/applicantFacts";
import type { TermRules } from "../../types/terms";
import { perubahan2023, perubahan2025, unread2022, unread2026 } from "./citations";
import { note2022, note2026, noteAsAmended } from "./notes";
import {
  bencana,
  type KurTerm,
  legalitas2026,
  nik2026,
  nolTigaEnam,
  sanksi2026,
  setara2022,
  tanpaAgunan2022,
  tanpaAgunan2026,
} from "./termRows";

const pasal29: Citation = { regulation: "permenko-1-2026", at: "Pasal 29" };
const pasal30: Citation = { regulation: "permenko-1-2026", at: "Pasal 30" };

type SuperMikroTerms = Period<TermRules<Condition<ApplicantFacts>>>;

const tigaPersen: KurTerm<"rate"> = { then: 0.03, cite: [unread2022], evidence: "secondary" };
const tigaTahun: KurTerm<"workingCapitalMonths"> = { then: 36, cite: [unread2022], evidence: "secondary" };
const limaTahun: KurTerm<"investmentMonths"> = { then: 60, cite: [unread2022], evidence: "secondary" };
// What was announced speaks of all KUR, and of 6 % as its usual rate.
const bencana2025: KurTerm<"rate"> = {
  when: bencana,
  from: "2026-01-01",
  until: "2026-12-31",
  then: nolTigaEnam,
  cite: [unread2022],
  evidence: "unverified",
  note: "The legal text was not found; nor was whether KUR super mikro, usually at 3 %, rises to 6 % from 2028.",
};
const bencana2026: KurTerm<"rate"> = {
  when: bencana,
  from: "2026-01-01",
  until: "2026-12-31",
  then: nolTigaEnam,
  cite: [unread2026],
  evidence: "unverified",
  note: "The legal text was not found; nor was whether KUR super mikro, usually at 3 %, rises to 6 % from 2028.",
};

/** Terms of KUR super mikro under Permenko 1/2022, before its first amendment. */
export const superMikroTerms2022: SuperMikroTerms = {
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

/** Terms of KUR super mikro from the first amendment on. */
export const superMikroTerms2023: SuperMikroTerms = {
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
      rate: [tigaPersen],
      method: [setara2022],
      workingCapitalMonths: [tigaTahun],
      investmentMonths: [limaTahun],
      additionalCollateral: [tanpaAgunan2022],
    },
    notCovered: [
      "cara-pembayaran",
      "sanksi-agunan",
      "masa-tenggang",
      "subsidi",
      "dokumen-lain",
      "perubahan-kedua-dan-ketiga",
    ],
  },
};

/** Terms of KUR super mikro from the fourth amendment on. */
export const superMikroTerms2025: SuperMikroTerms = {
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
      rate: [bencana2025, tigaPersen],
      method: [setara2022],
      workingCapitalMonths: [tigaTahun],
      investmentMonths: [limaTahun],
      additionalCollateral: [tanpaAgunan2022],
    },
    notCovered: [
      "cara-pembayaran",
      "sanksi-agunan",
      "masa-tenggang",
      "subsidi",
      "dokumen-lain",
      "perubahan-kedua-dan-ketiga",
      "relaksasi-pasal-38a",
    ],
  },
};

/** Terms of KUR super mikro under Permenko 1/2026, which asks for no NPWP. */
export const superMikroTerms2026: SuperMikroTerms = {
  from: "2026-01-13",
  cite: [pasal29],
  evidence: "transcription",
  checkedOn: "2026-07-28",
  note: note2026,
  value: {
    terms: {
      rate: [bencana2026, { then: 0.03, cite: [pasal30], evidence: "transcription" }],
      additionalCollateral: [tanpaAgunan2026],
      collateralSanction: [sanksi2026],
    },
    documents: [legalitas2026, nik2026],
    notCovered: ["cara-pembayaran", "metode-bunga", "tenor", "masa-tenggang", "subsidi", "permenko-2-2026"],
  },
};
