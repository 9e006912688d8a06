import type { Condition } from "../../../criteria/condition";
import type { Citation } from "../../../law/graded";
import type { ApplicantFacts } from "../../../vocabulary/applicantFacts";
import type { TermRow, TermValues } from "../../types/terms";
import { provinsiBencana2026 } from "./termRows";

const pasal44: Citation = { regulation: "permenko-1-2026", at: "Pasal 44" };
const pasal44Ayat2: Citation = { regulation: "permenko-1-2026", at: "Pasal 44 ayat (2)" };
const pasal44Ayat3B: Citation = { regulation: "permenko-1-2026", at: "Pasal 44 ayat (3) huruf b" };
const pasal44Ayat4: Citation = { regulation: "permenko-1-2026", at: "Pasal 44 ayat (4)" };
const pasal44Ayat5: Citation = { regulation: "permenko-1-2026", at: "Pasal 44 ayat (5)" };

/** Of KUR mikro of 2022. */
const tigaPersen = "One point above the last rate, as written; whether that is meant of the 3 % of 2022 was not found.";

const tanpaKurMikro: Condition<ApplicantFacts> = { fact: "kurMikroCount", atMost: 0 };
const dariTigaPersen: Condition<ApplicantFacts> = { fact: "lastKurMikroRate", is: "3-persen" };

/**
 * The rate of KUR kecil from 2026-01-13. Production and proven export pay 6 %, also after other trade. Other trade climbs
 * by a point for each akad of KUR kecil, from 6 % or, after KUR mikro, from a point above its last rate, to at most 9 %;
 * KUR super mikro does not count. What the three provinces have goes before all.
 */
export const kecilRates2026: readonly TermRow<Condition<ApplicantFacts>, TermValues["rate"]>[] = [
  provinsiBencana2026,
  {
    when: { any: [{ not: { fact: "sector", is: "perdagangan" } }, { fact: "provenExport", is: true }] },
    then: 0.06,
    cite: [pasal44, pasal44Ayat5],
    evidence: "transcription",
  },
  {
    when: { all: [tanpaKurMikro, { fact: "kurKecilCount", atMost: 0 }] },
    then: 0.06,
    cite: [pasal44, pasal44Ayat2],
    evidence: "transcription",
  },
  {
    when: { all: [tanpaKurMikro, { fact: "kurKecilCount", atMost: 1 }] },
    then: 0.07,
    cite: [pasal44],
    evidence: "transcription",
  },
  {
    when: { all: [tanpaKurMikro, { fact: "kurKecilCount", atMost: 2 }] },
    then: 0.08,
    cite: [pasal44],
    evidence: "transcription",
  },
  {
    when: { all: [tanpaKurMikro, { fact: "kurKecilCount", atMost: 3 }] },
    then: 0.09,
    cite: [pasal44],
    evidence: "transcription",
  },
  {
    when: tanpaKurMikro,
    then: 0.09,
    cite: [pasal44],
    evidence: "unverified",
    note: "The rates were read for four akad; that a fifth pays what the fourth does is our inference.",
  },
  {
    when: { fact: "lastKurMikroRate", is: "provinsi-bencana-2026" },
    then: { unstated: "kenaikan-kelas-provinsi-bencana" },
    cite: [pasal44Ayat3B],
    evidence: "transcription",
    note: "Whether the last rate is then 0 %, 3 % or 6 % was not found.",
  },
  {
    when: { all: [dariTigaPersen, { fact: "kurKecilCount", atMost: 0 }] },
    then: 0.04,
    cite: [pasal44Ayat3B, pasal44Ayat4],
    evidence: "unverified",
    note: tigaPersen,
  },
  {
    when: { all: [dariTigaPersen, { fact: "kurKecilCount", atLeast: 1 }, { fact: "kurKecilCount", atMost: 1 }] },
    then: 0.05,
    cite: [pasal44Ayat3B, pasal44Ayat4],
    evidence: "unverified",
    note: tigaPersen,
  },
  {
    when: { all: [dariTigaPersen, { fact: "kurKecilCount", atLeast: 2 }, { fact: "kurKecilCount", atMost: 2 }] },
    then: 0.06,
    cite: [pasal44Ayat3B, pasal44Ayat4],
    evidence: "unverified",
    note: tigaPersen,
  },
  {
    when: { all: [dariTigaPersen, { fact: "kurKecilCount", atLeast: 3 }, { fact: "kurKecilCount", atMost: 3 }] },
    then: 0.07,
    cite: [pasal44Ayat3B, pasal44Ayat4],
    evidence: "unverified",
    note: tigaPersen,
  },
  {
    when: { all: [dariTigaPersen, { fact: "kurKecilCount", atLeast: 4 }, { fact: "kurKecilCount", atMost: 4 }] },
    then: 0.08,
    cite: [pasal44Ayat3B, pasal44Ayat4],
    evidence: "unverified",
    note: tigaPersen,
  },
  {
    when: {
      all: [
        { fact: "lastKurMikroRate", is: "6-persen" },
        { fact: "kurKecilCount", atMost: 0 },
      ],
    },
    then: 0.07,
    cite: [pasal44Ayat3B, pasal44Ayat4],
    evidence: "transcription",
  },
  {
    when: {
      any: [
        {
          all: [
            { fact: "lastKurMikroRate", is: "6-persen" },
            { fact: "kurKecilCount", atMost: 1 },
          ],
        },
        {
          all: [
            { fact: "lastKurMikroRate", is: "7-persen" },
            { fact: "kurKecilCount", atMost: 0 },
          ],
        },
      ],
    },
    then: 0.08,
    cite: [pasal44Ayat3B, pasal44Ayat4],
    evidence: "transcription",
  },
  { then: 0.09, cite: [pasal44Ayat3B, pasal44Ayat4], evidence: "transcription" },
];
