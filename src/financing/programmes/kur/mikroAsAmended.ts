import type { Criterion } from "../../../criteria/condition";
import type { Citation } from "../../../law/graded";
import type { ApplicantFacts } from "../../../vocabulary/applicantFacts";
import { tanpaKreditKomersial } from "./credit2022";
import {
  bukanAparatur,
  enamBulan,
  hanyaKreditYangBoleh,
  npwp,
  produktifDanLayak,
  tidakDiPenyalurLain,
} from "./criteria2022";
import { noteAccesses, noteCommercialCredit } from "./notes";
import { lebihDari10Juta, palingBanyak100Juta } from "./plafonAsAmended";

const pasal23Ayat4A: Citation = { regulation: "permenko-1-2022", at: "Pasal 23 ayat (4a)" };
const pasal24Ayat1: Citation = { regulation: "permenko-1-2023", at: "Pasal 24 ayat (1)" };
const pasal24Ayat2: Citation = { regulation: "permenko-1-2023", at: "Pasal 24 ayat (2)" };
const pasal24Ayat4: Citation = { regulation: "permenko-1-2023", at: "Pasal 24 ayat (4)" };
const pasal24Ayat4A: Citation = { regulation: "permenko-1-2023", at: "Pasal 24 ayat (4a)" };

/** What Permenko 1/2022 as amended asks of KUR mikro: the first and the fourth amendment alike, as far as they were read. */
export const mikroCriteria: readonly Criterion<ApplicantFacts>[] = [
  lebihDari10Juta,
  palingBanyak100Juta,
  {
    id: "total-outstanding-100-juta",
    when: { sum: ["plafon", "kurMikroOutstanding"], atMost: 100_000_000 },
    cite: [pasal24Ayat1],
    evidence: "law-text",
    checkedOn: "2026-11-24",
  },
  {
    id: "plafon-per-musim-atau-siklus",
    when: {
      any: [
        { fact: "sector", is: "perdagangan" },
        { sum: ["plafon", "kurMikroThisCycle"], atMost: 100_000_000 },
      ],
    },
    cite: [pasal24Ayat2],
    evidence: "law-text",
    checkedOn: "2026-11-24",
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
    evidence: "single-source",
    note: noteAccesses,
  },
  produktifDanLayak,
  enamBulan,
  bukanAparatur,
  {
    id: "kredit-komersial",
    when: tanpaKreditKomersial,
    cite: [pasal23Ayat4A],
    evidence: "unverified",
    note: noteCommercialCredit,
  },
  tidakDiPenyalurLain,
  hanyaKreditYangBoleh,
  npwp,
];
