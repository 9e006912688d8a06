import type { Condition, Criterion } from "../../criteria/condition";
import type { Citation } from "../../law/graded";
import type { Terms } from "../programme";
import type { ApplicantFacts } from "./applicantFacts";
import { unread2022 } from "./citations";
import { tanpaKreditKomersial } from "./credit2022";
import {
  bukanAparatur,
  enamBulan,
  hanyaKreditYangBoleh,
  npwp,
  produktifDanLayak,
  tidakDiPenyalurLain,
} from "./criteria2022";

const pasal22: Citation = { regulation: "permenko-1-2023", at: "Pasal 22" };
const pasal23Ayat4A: Citation = { regulation: "permenko-1-2022", at: "Pasal 23 ayat (4a)" };
const pasal24Ayat1: Citation = { regulation: "permenko-1-2023", at: "Pasal 24 ayat (1)" };
const pasal24Ayat4: Citation = { regulation: "permenko-1-2023", at: "Pasal 24 ayat (4)" };
const pasal24Ayat4A: Citation = { regulation: "permenko-1-2023", at: "Pasal 24 ayat (4a)" };
const pasal35Ayat4B: Citation = { regulation: "permenko-1-2023", at: "Pasal 35 ayat (4) huruf b" };

const lebihDari10Juta: Criterion<ApplicantFacts> = {
  id: "plafon-di-atas-10-juta",
  when: { fact: "plafon", moreThan: 10_000_000 },
  cite: [pasal35Ayat4B],
  evidence: "law-text",
  note: "Read where the subsidy of KUR khusus follows that of KUR mikro.",
};
const palingBanyak100Juta: Criterion<ApplicantFacts> = {
  id: "plafon-paling-banyak-100-juta",
  when: { fact: "plafon", atMost: 100_000_000 },
  cite: [pasal35Ayat4B],
  evidence: "law-text",
  note: "Read where the subsidy of KUR khusus follows that of KUR mikro.",
};

/** What Permenko 1/2022 as amended asks of KUR mikro: the first and the fourth amendment alike, as far as they were read. */
export const mikroCriteria: readonly Criterion<ApplicantFacts>[] = [
  lebihDari10Juta,
  palingBanyak100Juta,
  {
    id: "total-outstanding-100-juta",
    when: { sum: ["plafon", "kurMikroOutstanding"], atMost: 100_000_000 },
    cite: [pasal24Ayat1],
    evidence: "law-text",
  },
  {
    id: "batas-penerimaan",
    when: {
      any: [
        { fact: "kurMikroCount", atMost: 1 },
        {
          all: [
            { fact: "sector", in: ["pertanian", "perkebunan", "perikanan", "peternakan"] },
            { fact: "kurMikroCount", atMost: 3 },
          ],
        },
      ],
    },
    cite: [pasal24Ayat4, pasal24Ayat4A],
    evidence: "law-text",
  },
  produktifDanLayak,
  enamBulan,
  bukanAparatur,
  {
    id: "kredit-komersial",
    when: tanpaKreditKomersial,
    cite: [pasal23Ayat4A],
    evidence: "unverified",
    note: "The rule is law-text by cross-reference in Permenko 12/2025 Pasal 38A; of its exceptions, digital loans are secondary and consumption credit listed as productive is unverified.",
  },
  tidakDiPenyalurLain,
  hanyaKreditYangBoleh,
  npwp,
];

/** The rate by access and the longest tenors of KUR mikro in that text. */
export const mikroTerms: Terms<Condition<ApplicantFacts>> = {
  rate: [
    { when: { fact: "kurMikroCount", atMost: 0 }, then: 0.06, cite: [pasal22], evidence: "secondary" },
    { when: { fact: "kurMikroCount", atMost: 1 }, then: 0.07, cite: [pasal22], evidence: "secondary" },
    { when: { fact: "kurMikroCount", atMost: 2 }, then: 0.08, cite: [pasal22], evidence: "secondary" },
    { when: { fact: "kurMikroCount", atMost: 3 }, then: 0.09, cite: [pasal22], evidence: "secondary" },
  ],
  workingCapitalMonths: [{ then: 36, cite: [unread2022], evidence: "unverified" }],
  investmentMonths: [{ then: 60, cite: [unread2022], evidence: "unverified" }],
};
