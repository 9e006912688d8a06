import type { Criterion } from "../../../criteria/condition";
import type { Citation } from "../../../law/graded";
import type { ApplicantFacts } from "../../../vocabulary/applicantFacts";
import { unread2022 } from "./citations";
import { tanpaKreditKomersial } from "./credit2022";
import {
  bukanAparatur,
  enamBulan,
  hanyaKreditYangBoleh,
  npwpSelalu,
  produktifDanLayak,
  tidakDiPenyalurLain,
} from "./criteria2022";
import { noteCommercialCredit } from "./notes";
import { lebihDari100Juta, palingBanyak500Juta } from "./plafonAsAmended";

const pasal27Ayat3A: Citation = { regulation: "permenko-1-2022", at: "Pasal 27 ayat (3a)" };

/** What Permenko 1/2022 as amended asks of KUR kecil: the first and the fourth amendment alike, as far as they were read. */
export const kecilCriteria: readonly Criterion<ApplicantFacts>[] = [
  lebihDari100Juta,
  palingBanyak500Juta,
  {
    id: "akumulasi-500-juta",
    when: { sum: ["plafon", "kurKecilAccumulated"], atMost: 500_000_000 },
    cite: [unread2022],
    evidence: "single-source",
    note: "That only KUR kecil is added up is our reading.",
  },
  produktifDanLayak,
  enamBulan,
  bukanAparatur,
  {
    id: "kredit-komersial",
    when: tanpaKreditKomersial,
    cite: [pasal27Ayat3A],
    evidence: "unverified",
    note: noteCommercialCredit,
  },
  tidakDiPenyalurLain,
  hanyaKreditYangBoleh,
  npwpSelalu,
  {
    id: "bpjs-ketenagakerjaan",
    when: { fact: "hasBpjsKetenagakerjaan", is: true },
    cite: [unread2022],
    evidence: "secondary",
  },
];
