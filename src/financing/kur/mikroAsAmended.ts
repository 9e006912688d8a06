import type { Criterion } from "../../criteria/condition";
import type { Citation } from "../../law/graded";
import type { ApplicantFacts } from "./applicantFacts";
import { tanpaKreditKomersial } from "./credit2022";
import {
  bukanAparatur,
  enamBulan,
  hanyaKreditYangBoleh,
  npwp,
  produktifDanLayak,
  tidakDiPenyalurLain,
} from "./criteria2022";

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
