import type { Condition } from "../../../criteria/condition";
import type { Citation } from "../../../law/graded";
import type { Period } from "../../../law/timeline";
import type { ApplicantFacts } from "../../../vocabulary/applicantFacts";
import type { TermRules } from "../../types/terms";
import { unread2026 } from "./citations";
import { kecilRates2026 } from "./kecilRates2026";
import { tebuDenganAvalis } from "./kecilRows";
import { note2026 } from "./notes";
import { bpjs2026, legalitas2026, nik2026, sanksi2026, tanpaAgunan2026 } from "./termRows";

const pasal20Ayat1: Citation = { regulation: "permenko-1-2026", at: "Pasal 20 ayat (1)" };
const pasal20Ayat2: Citation = { regulation: "permenko-1-2026", at: "Pasal 20 ayat (2)" };
const pasal43: Citation = { regulation: "permenko-1-2026", at: "Pasal 43" };

/** Terms of KUR kecil under Permenko 1/2026. */
export const kecilTerms2026: Period<TermRules<Condition<ApplicantFacts>>> = {
  from: "2026-01-13",
  cite: [pasal43],
  evidence: "transcription",
  checkedOn: "2026-07-28",
  note: note2026,
  value: {
    terms: {
      rate: kecilRates2026,
      collateralSanction: [sanksi2026],
      additionalCollateral: [
        tanpaAgunan2026,
        {
          when: tebuDenganAvalis,
          then: "may-be-waived",
          cite: [pasal20Ayat2],
          evidence: "transcription",
        },
        {
          when: { fact: "sugarCaneFarmer", is: true },
          then: { unstated: "avalis" },
          cite: [pasal20Ayat2],
          evidence: "transcription",
          note: "Whether sugar-cane farmers, too, need the offtaker as avalis is unclear.",
        },
        {
          then: "lender-decides",
          cite: [pasal20Ayat1],
          evidence: "unverified",
          note: "What the rule asks above 100 million rupiah was not read.",
        },
      ],
    },
    documents: [legalitas2026, nik2026, { document: "npwp", cite: [unread2026], evidence: "secondary" }, bpjs2026],
    notCovered: [
      "metode-bunga",
      "tenor",
      "masa-tenggang",
      "subsidi",
      "cara-pembayaran",
      "avalis",
      "kenaikan-kelas-provinsi-bencana",
      "permenko-2-2026",
    ],
  },
};
