import type { Condition } from "../../../criteria/condition";
import type { Citation } from "../../../law/graded";
import type { Period } from "../../../law/timeline";
import type { ApplicantFacts } from "../../../vocabulary/applicantFacts";
import type { TermRules } from "../../types/terms";
import { note2026 } from "./notes";
import {
  bpjs2026,
  legalitas2026,
  nik2026,
  npwp2026,
  provinsiBencana2026,
  sanksi2026,
  tanpaAgunan2026,
} from "./termRows";

const pasal20Ayat1: Citation = { regulation: "permenko-1-2026", at: "Pasal 20 ayat (1)" };
const pasal20Ayat2: Citation = { regulation: "permenko-1-2026", at: "Pasal 20 ayat (2)" };
const pasal50: Citation = { regulation: "permenko-1-2026", at: "Pasal 50" };
const pasal51: Citation = { regulation: "permenko-1-2026", at: "Pasal 51" };

/** Terms of KUR khusus under Permenko 1/2026, whose articles on groups were not found. */
export const khususTerms2026: Period<TermRules<Condition<ApplicantFacts>>> = {
  from: "2026-01-13",
  cite: [pasal50],
  evidence: "transcription",
  checkedOn: "2026-07-28",
  note: note2026,
  value: {
    terms: {
      rate: [provinsiBencana2026, { then: 0.06, cite: [pasal51], evidence: "transcription" }],
      collateralSanction: [sanksi2026],
      additionalCollateral: [
        tanpaAgunan2026,
        {
          when: {
            all: [
              {
                any: [
                  { fact: "sector", is: "pertanian" },
                  { fact: "sugarCaneFarmer", is: true },
                ],
              },
              { fact: "offtakerIsAvalis", is: true },
            ],
          },
          then: "may-be-waived",
          cite: [pasal20Ayat2],
          evidence: "transcription",
        },
        {
          when: {
            any: [
              { fact: "sector", is: "pertanian" },
              { fact: "sugarCaneFarmer", is: true },
            ],
          },
          then: { unstated: "avalis" },
          cite: [pasal20Ayat2],
          evidence: "transcription",
          note: "Which of the two need the offtaker as avalis is unclear.",
        },
        {
          then: "lender-decides",
          cite: [pasal20Ayat1],
          evidence: "unverified",
          note: "What the rule asks above 100 million rupiah was not read.",
        },
      ],
    },
    documents: [legalitas2026, nik2026, npwp2026, bpjs2026],
    notCovered: [
      "kelompok",
      "metode-bunga",
      "tenor",
      "masa-tenggang",
      "subsidi",
      "cara-pembayaran",
      "gagal-bayar",
      "avalis",
      "permenko-2-2026",
    ],
  },
};
